import type { Problem } from '../errors.ts';
import { captionExtension, readCaptionName } from '../sources/captions/identity/caption-name.ts';
import { isCompanion } from '../sources/captions/identity/folder.ts';
import { languageName } from '../text/language-tag.ts';

/** A file that may go into the notebook. */
export interface Candidate {
	/** Path to open. Nothing is there yet of what is `packed`. */
	readonly path: string;
	/** As the user knows it. */
	readonly from: string;
	/** The folder below `sources/` that it goes to, `/` between levels; `null` for the top. */
	readonly course: string | null;
	/** Its name there. */
	readonly name: string;
	/** The zip that it comes from, as the user gave it. */
	readonly zip?: string;
	/** What is in a zip and is not read, but copied if it is needed: recordings. */
	readonly packed?: PackedFile;
}

/** Where a candidate goes, as a path below the sources. */
export const pathBelow = ({ course, name }: Pick<Candidate, 'course' | 'name'>): string =>
	course === null ? name : `${course}/${name}`;

/** A file that is still in its zip. */
export interface PackedFile {
	/** Bytes, unpacked. */
	readonly size: number;
	/** CRC-32 of them. */
	readonly crc: number;
	/** @throws {CuemarkError} where it cannot be unpacked */
	readonly unpackTo: (place: string) => Promise<void>;
	/** Unpacks it to nowhere. @throws {CuemarkError} where it cannot be unpacked */
	readonly check: () => Promise<void>;
}

export interface Destination {
	/** Folder below `sources/`, in place of the one that follows from what is added. */
	readonly course?: string | undefined;
	/** BCP 47 tag for the names of captions that have none. */
	readonly language?: string | undefined;
}

/** What is meant by a file, a folder or a zip. */
export interface Collected {
	readonly candidates: readonly Candidate[];
	/** What a folder holds that builds pass over, and so is left there: READMEs, hidden files. As the user knows it. */
	readonly passedOver: readonly string[];
	/** What cannot be had of it: links out of a folder and to folders, which a build would not follow either; what stays in a zip. */
	readonly refused: readonly Problem[];
}

/** A name of captions with the language in it: `talk.srt` as `talk.de.srt`, `how.to.srt` as `how.to.Italian.srt`. */
export function nameWith(name: string, language: string | undefined): string {
	if (language === undefined || isCompanion(name) || readCaptionName(name).language) return name;
	const endingWith = (ending: string): string =>
		name.replace(captionExtension, (extension) => `.${ending}${extension}`);
	const names = [language, languageName(language)].map(endingWith);
	return names.find((one) => readCaptionName(one).language) ?? endingWith(language);
}
