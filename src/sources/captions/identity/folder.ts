import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Problem, showLocation } from '../../../errors.ts';
import type { SourceFile } from '../../../model.ts';
import { isRecordingName, preferredOf } from '../../recording-name.ts';
import { show, showName } from '../../show.ts';
import { UnreadFacts } from '../../data-sets/unread-facts.ts';
import { problemsOf } from '../../../files/unreadable-file.ts';
import { readCaptionName } from './caption-name.ts';
import { decode } from '../../../text/decode.ts';
import { likestName } from '../../../text/likest-name.ts';
import { readInfoJson, type VideoInfo } from './info-json.ts';
import { isVideoList, type ListedVideo, readVideoList, type UnreadPart } from './video-list.ts';

/** What the files beside the captions of one folder say of their videos. */
export interface FolderFacts {
	/** By the common part of the names of a video's files, and by its id. */
	readonly infos: ReadonlyMap<string, VideoInfo>;
	/** By the name of the caption file, and by the common part of the names of all its languages. */
	readonly listed: ReadonlyMap<string, ListedVideo>;
	/** Recordings, by name without extension: path below the sources. */
	readonly recordings: ReadonlyMap<string, string>;
	/** What is wrong with those files. */
	readonly problems: readonly Problem[];
	/** Captions that a part of a list of videos may name which cannot be read, by their names; and where that stands. */
	readonly unknownListed: ReadonlyMap<string, ListedVideo['place']>;
	/** Facts in the list of videos that could not be understood. */
	readonly unread: readonly Problem[];
}

const infoName = /\.info\.json$/i;
const pictureName = /\.(?:jpe?g|png|webp|avif|gif)$/i;
const otherName = /\.(?:description|live_chat\.json|annotations\.xml|part|ytdl)$/i;

/** Whether a file, by its name, is not a transcript but is about one or lies beside it: yt-dlp leaves several such files. */
export const isCompanion = (name: string): boolean =>
	saysFacts(name) || isRecordingName(name) || pictureName.test(name) || otherName.test(name);

/** What a companion is to its transcripts, as reports count it. */
export type CompanionKind = 'video facts' | 'recording' | 'picture' | 'left by yt-dlp';

/** @param name of a companion: see `isCompanion` */
export function companionKind(name: string): CompanionKind {
	if (saysFacts(name)) return 'video facts';
	if (isRecordingName(name)) return 'recording';
	return pictureName.test(name) ? 'picture' : 'left by yt-dlp';
}

/** Whether a file, by its name, says something of the transcripts beside it: a list of videos, or yt-dlp's `.info.json`. */
export const saysFacts = (name: string): boolean => isVideoList(name) || infoName.test(name);

/**
 * What the name of a companion shares with those of the captions that it lies beside (see `readCaptionName`):
 * `Talk [id].info.json` with `Talk [id].en.vtt`. Normalized, since disks write letters with marks in either way.
 */
export const stemOfCompanion = (name: string): string => name.normalize().replace(/(?:\.info\.json|\.[^.]+)$/i, '');

/** What is known where nothing lies beside a file. */
export const noFacts: FolderFacts = {
	infos: new Map(),
	listed: new Map(),
	recordings: new Map(),
	problems: [],
	unknownListed: new Map(),
	unread: [],
};

/** Reads the companions among the files of one folder. */
export async function readFolder(files: readonly SourceFile[]): Promise<FolderFacts> {
	const infos = new Map<string, VideoInfo>();
	const entries: ListedVideo[] = [];
	const unreadParts: UnreadPart[] = [];
	const recordings = new Map<string, string>();
	const problems: Problem[] = [];
	const unread = new UnreadFacts();
	for (const { path: file, name, course } of files) {
		const base = path.posix.basename(name);
		try {
			if (isRecordingName(base)) {
				const stem = stemOfCompanion(base);
				const found = course === null ? base : `${course}/${base}`;
				recordings.set(stem, preferredOf(recordings.get(stem) ?? found, found));
			} else if (isVideoList(base)) {
				const list = readVideoList(decode(await readFile(file), name).text, name, unread);
				entries.push(...list.videos);
				problems.push(...list.problems);
				unreadParts.push(...list.unread);
			} else if (infoName.test(base)) {
				const info = readInfoJson(decode(await readFile(file), name).text, name);
				if (info) infos.set(stemOfCompanion(base), info).set(info.address.videoId, info);
			}
		} catch (error) {
			problems.push(...problemsOf(error, name));
		}
	}
	const captions = files.map(({ name }) => path.posix.basename(name)).filter((name) => !isCompanion(name));
	const listed = byName(entries);
	const unknownListed = new Map(
		captions.flatMap((name) => {
			const part = unreadParts.find(({ text }) => names(text, name));
			return part ? [[name, part.place] as const] : [];
		}),
	);
	const found = [...unread.list(), ...findTwice(entries), ...findUnused(listed, captions)];
	return { infos, listed, recordings, problems, unknownListed, unread: found };
}

/** Whether the text of a list has the name of a caption file, or what the names of its languages share. */
const names = (list: string, caption: string): boolean =>
	list.normalize().includes(readCaptionName(caption).stem) || list.includes(caption);

/** The files that a list of videos names more than once, each at the entry that counts. */
function findTwice(entries: readonly ListedVideo[]): Problem[] {
	return [...Map.groupBy(entries, ({ file }) => file.normalize()).values()].flatMap((same) => {
		const last = same.at(-1);
		if (same.length === 1 || !last) return [];
		const isOneList = same.every(({ place }) => place.file === last.place.file && place.line !== undefined);
		const places = same.map(({ place }) => (isOneList ? String(place.line) : showLocation(place)));
		const list = `${places.slice(0, -1).join(', ')} and ${places.at(-1) ?? ''}`;
		return {
			...last.place,
			reason: `${showName(last.file)} is listed ${same.length === 2 ? 'twice' : `${same.length} times`} (${isOneList ? 'lines ' : ''}${list}); the last one counts.`,
			hint: 'Take out what is not meant.',
		};
	});
}

/** The entries of a list of videos without a caption file in the folder: their names may be misspelt. */
function findUnused(listed: FolderFacts['listed'], captions: readonly string[]): Problem[] {
	const used = new Set(captions.map((name) => listedAs(name, { listed })));
	const unlisted = captions.filter((name) => listedAs(name, { listed }) === undefined);
	const hintFor = (file: string): string => {
		// Of a long name people write the beginning.
		const [begun, ...others] = unlisted.filter(
			(name) => name.startsWith(file) && !/^[\p{L}\p{N}]/u.test(name.slice(file.length)),
		);
		const likest = others.length === 0 && begun !== undefined ? begun : likestName(file, unlisted);
		const question = likest === undefined ? '' : `Is it ${show(likest)}? `;
		return `${question}Correct the name, put the file there, or take the entry out.`;
	};
	return [...new Set(listed.values())]
		.filter((entry) => !used.has(entry) && !entry.isRefused)
		.sort((a, b) => a.row - b.row)
		.map(({ file, place }) => ({
			...place,
			reason: `No captions beside the list are called ${show(file)}.`,
			hint: hintFor(file),
		}));
}

/**
 * Entries by the file that each names, and by what the names of its languages share, where no file is called so. Of those
 * that name the same, the last counts.
 */
export function byName(entries: Iterable<ListedVideo>): Map<string, ListedVideo> {
	const all = new Map([...entries].map((entry) => [entry.file.normalize(), entry]));
	const shared = [...all.values()].map((entry) => [readCaptionName(entry.file).stem, entry] as const);
	return new Map([...shared.reverse(), ...all]);
}

/** What the list in its folder says of a caption file, by its name without the folder. */
export function listedAs(name: string, { listed }: Pick<FolderFacts, 'listed'>): ListedVideo | undefined {
	return listed.get(name.normalize()) ?? listed.get(readCaptionName(name.normalize()).stem);
}
