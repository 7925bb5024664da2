import path from 'node:path';
import { CuemarkError, type Flaw, type Problem, reasonOf, unusable } from '../errors.ts';
import type { Segment, SourceFile, VideoId } from '../model.ts';
import {
	type CompanionKind,
	companionKind,
	isCompanion,
	isInfoJson,
	stemOfCompanion,
} from './captions/identity/companion-name.ts';
import { type FolderFacts, listedAs, noFacts, readFolder } from './captions/identity/folder.ts';
import { type CaptionFormat, captionFormats } from './captions/formats.ts';
import { type CaptionReport, readCaptions } from './captions/read-captions.ts';
import { openCaptions } from './captions/open-captions.ts';
import { readDataSet } from './data-sets/data-set.ts';
import { decodeHead } from './data-sets/decode-stream.ts';
import { type DataSetFormat, dataSetFormats, detectByContent, detectByName } from './data-sets/detect.ts';
import { openSource } from './open.ts';
import { hintByExtension, unsupportedFormat } from './unsupported-formats.ts';
import { StringPool } from './string-pool.ts';
import { unreadableFile } from '../files/unreadable-file.ts';
import { RowCollector } from './data-sets/row-collector.ts';

/** The content of one source file. */
export interface SourceRows {
	readonly source: SourceFile;
	/** `null` if it was not recognized or could not be opened. */
	readonly format: DataSetFormat | CaptionFormat | CompanionKind | null;
	/** Rows or captions read, including rejected ones. */
	readonly rows: number;
	/** Rows that did not become segments. */
	readonly rejected: number;
	/** In file order. */
	readonly segments: readonly Segment[];
	/** Problems with the file and its rows, in file order: the first 1,000. */
	readonly problems: readonly Problem[];
	/** Number of problems beyond those in `problems`. */
	readonly omitted: number;
	/** Facts about videos that could not be parsed; see `UnreadFacts`. */
	readonly unread: readonly Problem[];
	/** Set if it is a caption file that was read. */
	readonly captions?: CaptionReport;
	/** 1-based row in the folder's list of videos; absent if it is not listed. */
	readonly row?: number;
	/** The video that an `.info.json` is about. */
	readonly about?: VideoId;
}

export interface ReadOptions {
	/** Shared between files that may be about the same videos. */
	readonly pool?: StringPool;
	/** Facts from the other files in its folder. */
	readonly folder?: FolderFacts;
	/** Called every few thousand rows with the number of rows read so far. */
	readonly onRows?: (rows: number) => void;
}

/**
 * Reads one file in any supported format. Never throws on bad input: all problems, including a file that cannot be
 * opened, are part of the result. Keeps little more than the segments in memory.
 */
export async function readSource(source: SourceFile, options: ReadOptions = {}): Promise<SourceRows> {
	const { pool = new StringPool(), folder = noFacts, onRows } = options;
	const collector = new RowCollector(source, pool, onRows);
	let format: DataSetFormat | CaptionFormat | null = null;
	try {
		const file = await openSource(source.path);
		try {
			const unsupported = unsupportedFormat(file.head);
			if (unsupported) throw unusable(source.name, [unsupported]);
			const { captions, opened } = await openCaptions(source, file);
			if (captions) {
				// Set before anything can fail, so that the report names the format.
				({ format } = captions);
				const { segments, report, rows, rejected, flaws } = readCaptions(captions, source, folder);
				for (const flaw of flaws) collector.addFlaw(flaw);
				const row = listedAs(path.posix.basename(source.name), folder)?.row;
				const counted = { ...collector.result(), rows, rejected, segments };
				return { source, format, ...counted, captions: report, ...(row !== undefined && { row }) };
			}
			const head = decodeHead(opened.head);
			format = detectByContent(opened.head, head) ?? detectByName(source.name);
			if (opened.head.length === 0) collector.addFlaw(empty);
			else if (format === null) collector.addFlaw(unknownKind(source.name));
			else {
				const onDamage = (line: number): void => {
					collector.addDamage(line);
				};
				await collector.addAll(readDataSet(format, source, opened, head, onDamage));
			}
		} finally {
			file.close();
		}
	} catch (error) {
		if (error instanceof CuemarkError) for (const { file: _, ...flaw } of error.problems) collector.addFlaw(flaw);
		else collector.addEnd(flawOf(error, source.name));
	}
	return { source, format, ...collector.result() };
}

const empty = { reason: 'The file is empty.', hint: 'Remove the file, or export it again.' };

const unknownKind = (name: string) => ({
	reason: 'The file type is unknown.',
	hint:
		hintByExtension(name) ??
		`Supported types: ${[...dataSetFormats, ...captionFormats].join(', ')}; each can be gzipped.`,
});

/**
 * Reads files one after another.
 *
 * @param onRows called after each file, and every few thousand rows within one, with the number of rows read so far
 */
export async function readSources(
	sources: readonly SourceFile[],
	onRows: (rows: number) => void = () => {},
): Promise<SourceRows[]> {
	const pool = new StringPool();
	const folders = new Map<string | null, FolderFacts>();
	for (const [course, files] of Map.groupBy(sources, (source) => source.course))
		folders.set(course, await readFolder(files));
	const results: SourceRows[] = [];
	let rowsBefore = 0;
	for (const source of sources) {
		const folder = folders.get(source.course) ?? noFacts;
		const result = isCompanion(path.posix.basename(source.name))
			? companionRows(source, folder)
			: await readSource(source, { pool, folder, onRows: (rows) => onRows(rowsBefore + rows) });
		results.push(result);
		onRows((rowsBefore += result.rows));
	}
	return results;
}

/** The result for a companion of transcripts, which `readFolder` has already read. */
function companionRows(source: SourceFile, folder: FolderFacts): SourceRows {
	const name = path.posix.basename(source.name);
	const ownOf = (problems: readonly Problem[]): Problem[] => problems.filter(({ file }) => file === source.name);
	const info = isInfoJson(name) ? folder.infos.get(stemOfCompanion(name)) : undefined;
	return {
		source,
		format: companionKind(name),
		rows: 0,
		rejected: 0,
		segments: [],
		problems: ownOf(folder.problems),
		omitted: 0,
		unread: ownOf(folder.unread),
		...(info && { about: info.address.videoId }),
	};
}

/** Turns a file system or zlib error, which have a code, into a flaw. Rethrows anything else: it is a bug. */
function flawOf(error: unknown, file: string): Flaw {
	const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
	if (code === null || code.startsWith('ERR_')) throw error;
	if (code.startsWith('Z_')) {
		return {
			reason: `The gzip data is damaged: ${reasonOf(error)}.`,
			hint: 'The file is incomplete or was changed: download or export it again.',
		};
	}
	return unreadableFile(error, file);
}
