import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Problem, type SourceLocation, formatLocation } from '../../../errors.ts';
import type { SourceFile } from '../../../model.ts';
import { isRecordingName, preferredOf } from '../../recording-name.ts';
import { show, showName } from '../../show.ts';
import { UnreadFacts } from '../../unread-facts.ts';
import { problemsOf } from '../../../files/unreadable-file.ts';
import { readCaptionName } from './caption-name.ts';
import { isCompanion, isInfoJson, isVideoList, stemOfCompanion } from './companion-name.ts';
import { decode } from '../../../text/decode.ts';
import { closestName } from '../../../text/closest-name.ts';
import { readInfoJson, type VideoInfo } from './info-json.ts';
import { type ListedVideo, readVideoList } from './video-list.ts';

/** Facts about videos from the companions of the caption files in one folder. */
export interface FolderFacts {
	/** By stem (see `CaptionName`), and by video id; of several about one video, the one that was written last. */
	readonly infos: ReadonlyMap<string, VideoInfo>;
	/** By name of the caption file, and by stem. */
	readonly listed: ReadonlyMap<string, ListedVideo>;
	/** Paths of recordings below the sources, by stem. */
	readonly recordings: ReadonlyMap<string, string>;
	/** Problems with the companions. */
	readonly problems: readonly Problem[];
	/** The first place in a list of videos that could not be parsed: see `VideoList`. */
	readonly unreadList?: SourceLocation | undefined;
	/** Facts in the list of videos that could not be parsed. */
	readonly unread: readonly Problem[];
}

/** The facts of a folder without companions. */
export const noFacts: FolderFacts = {
	infos: new Map(),
	listed: new Map(),
	recordings: new Map(),
	problems: [],
	unread: [],
};

/** Reads the companions among the files of one folder. */
export async function readFolder(files: readonly SourceFile[]): Promise<FolderFacts> {
	const infos: StemInfo[] = [];
	const entries: ListedVideo[] = [];
	let unreadList: SourceLocation | undefined;
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
				unreadList ??= list.unread;
			} else if (isInfoJson(base)) {
				const info = readInfoJson(decode(await readFile(file), name).text, name);
				if (info) infos.push({ stem: stemOfCompanion(base), info });
			}
		} catch (error) {
			problems.push(...problemsOf(error, name));
		}
	}
	const captions = files.map(({ name }) => path.posix.basename(name)).filter((name) => !isCompanion(name));
	const listed = byFile(entries);
	const warnings = [...unread.list(), ...findDuplicates(entries), ...findUnused(listed, captions)];
	return { infos: byStemAndId(infos), listed, recordings, problems, unreadList, unread: warnings };
}

interface StemInfo {
	readonly stem: string;
	readonly info: VideoInfo;
}

/** When a video gets another title, yt-dlp writes its files again under new names, and leaves the old ones in place. */
function byStemAndId(infos: readonly StemInfo[]): Map<string, VideoInfo> {
	const inOrder = infos.toSorted((a, b) => a.info.written - b.info.written);
	const byId = new Map(inOrder.map(({ info }) => [info.address.videoId as string, info]));
	const byStem = infos.map(({ stem, info }) => {
		const last = byId.get(info.address.videoId);
		return [stem, last && last.written > info.written ? last : info] as const;
	});
	return new Map([...byId, ...byStem]);
}

/** Reports the files that are listed more than once, each at the entry that counts. */
function findDuplicates(entries: readonly ListedVideo[]): Problem[] {
	return [...Map.groupBy(entries, ({ file }) => file.normalize()).values()].flatMap((same) => {
		const last = same.at(-1);
		if (same.length === 1 || !last) return [];
		const isOneList = same.every(({ place }) => place.file === last.place.file && place.line !== undefined);
		const places = same.map(({ place }) => (isOneList ? String(place.line) : formatLocation(place)));
		const list = `${places.slice(0, -1).join(', ')} and ${places.at(-1) ?? ''}`;
		return {
			...last.place,
			reason: `${showName(last.file)} is listed ${same.length === 2 ? 'twice' : `${same.length} times`} (${isOneList ? 'lines ' : ''}${list}); the last one counts.`,
			hint: 'Remove the entries you do not want.',
		};
	});
}

/** Reports the entries of a list without a caption file in the folder: their names may be misspelled. */
function findUnused(listed: FolderFacts['listed'], captions: readonly string[]): Problem[] {
	const usedEntries = new Set(captions.map((name) => listedAs(name, { listed })));
	const unlisted = captions.filter((name) => listedAs(name, { listed }) === undefined);
	const hintFor = (file: string): string => {
		// People may abbreviate a long name to its beginning.
		const [abbreviated, ...others] = unlisted.filter(
			(name) => name.startsWith(file) && !/^[\p{L}\p{N}]/u.test(name.slice(file.length)),
		);
		const likest = others.length === 0 && abbreviated !== undefined ? abbreviated : closestName(file, unlisted);
		const question = likest === undefined ? '' : `Did you mean ${show(likest)}? `;
		return `${question}Correct the name, add the file, or remove the entry.`;
	};
	return [...new Set(listed.values())]
		.filter((entry) => !usedEntries.has(entry) && !entry.isRefused)
		.sort((a, b) => a.row - b.row)
		.map(({ file, place }) => ({
			...place,
			reason: `There is no caption file ${show(file)} next to this list.`,
			hint: hintFor(file),
		}));
}

/**
 * Indexes entries by file, and by its stem unless another entry names that. The last entry for a file counts.
 */
export function byFile(entries: Iterable<ListedVideo>): Map<string, ListedVideo> {
	const all = new Map([...entries].map((entry) => [entry.file.normalize(), entry]));
	const byStem = [...all.values()].map((entry) => [readCaptionName(entry.file).stem, entry] as const);
	return new Map([...byStem.reverse(), ...all]);
}

/** Returns the entry for a caption file in the list of its folder. `name` is without the folder. */
export function listedAs(name: string, { listed }: Pick<FolderFacts, 'listed'>): ListedVideo | undefined {
	return listed.get(name.normalize()) ?? listed.get(readCaptionName(name.normalize()).stem);
}
