import type { Problem, Rejection } from '../errors.ts';
import { captionExtension, readCaptionName } from '../sources/captions/identity/caption-name.ts';
import { isCompanion } from '../sources/captions/identity/companion-name.ts';
import { languageName } from '../text/language-tag.ts';

/** A file that may be added to the notebook. */
export interface Candidate {
	/** Path to open. If `packed`, the file does not exist yet. */
	readonly path: string;
	/** Path as shown to the user. */
	readonly from: string;
	/** Target folder below `sources/`, with `/` between levels; `null` for `sources/` itself. */
	readonly course: string | null;
	/** Name in that folder. */
	readonly name: string;
	/** The zip that contains it, as the user gave it. */
	readonly zip?: string;
	/** For files that are not read, but unpacked from a zip if needed: recordings. */
	readonly packed?: PackedFile;
}

/** The target path of a candidate below `sources/`. */
export const pathBelow = ({ course, name }: Pick<Candidate, 'course' | 'name'>): string =>
	course === null ? name : `${course}/${name}`;

/** A file that is still in its zip. */
export interface PackedFile {
	/** Bytes, unpacked. */
	readonly size: number;
	/** CRC-32 of the unpacked bytes. */
	readonly crc: number;
	/** Why it certainly cannot be unpacked; absent if it may be. */
	readonly obstacle?: Rejection | undefined;
	/** @throws {CuemarkError} if it cannot be unpacked */
	readonly unpackTo: (place: string) => Promise<void>;
}

export interface Destination {
	/** Folder below `sources/`; by default derived from what is added. */
	readonly course?: string | undefined;
	/** BCP 47 tag for captions whose names have none. */
	readonly language?: string | undefined;
}

/** What a given file, folder or zip contains. */
export interface Collected {
	readonly candidates: readonly Candidate[];
	/** Paths, as shown to the user, that builds skip and that are not copied: READMEs, hidden files. */
	readonly skipped: readonly string[];
	/** What cannot be collected: links that a build would not follow either, and files that cannot be unpacked. */
	readonly refused: readonly Problem[];
}

/** Adds a language to the name of captions: `talk.srt` becomes `talk.de.srt`, `how.to.srt` becomes `how.to.Italian.srt`. */
export function nameWith(name: string, language: string | undefined): string {
	if (language === undefined || isCompanion(name) || readCaptionName(name).language) return name;
	const endingWith = (ending: string): string =>
		name.replace(captionExtension, (extension) => `.${ending}${extension}`);
	const names = [language, languageName(language)].map(endingWith);
	return names.find((one) => readCaptionName(one).language) ?? endingWith(language);
}
