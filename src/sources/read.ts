import path from 'node:path';
import { CuemarkError, type Flaw, type Problem, reasonOf, unusable } from '../errors.ts';
import type { Segment, SourceFile } from '../model.ts';
import {
	type CompanionKind,
	companionKind,
	type FolderFacts,
	isCompanion,
	listedAs,
	noFacts,
	readFolder,
} from './captions/identity/folder.ts';
import { type CaptionFormat, captionFormats } from './captions/formats.ts';
import { type CaptionReport, readCaptions } from './captions/read-captions.ts';
import { openCaptions } from './captions/open-captions.ts';
import { readDataSet } from './data-sets/data-set.ts';
import { decodeHead } from './data-sets/decode-stream.ts';
import { type DataSetFormat, dataSetFormats, detectByContent, detectByName } from './data-sets/detect.ts';
import { openSource } from './open.ts';
import { hintByEnding, otherFormatIn } from './unsupported-formats.ts';
import { StringPool } from './string-pool.ts';
import { unreadableFile } from '../files/unreadable-file.ts';
import { RowCollector } from './data-sets/row-collector.ts';

/** What one file holds. */
export interface SourceRows {
	readonly source: SourceFile;
	/** `null` where it was not recognised or could not be opened. */
	readonly format: DataSetFormat | CaptionFormat | CompanionKind | null;
	/** Rows or captions read: those that became segments and those that were rejected. */
	readonly rows: number;
	/** Rows that did not become segments. */
	readonly rejected: number;
	/** In the order of the file. */
	readonly segments: readonly Segment[];
	/** What is wrong with the file and its rows, in its order; the first 1,000 of them. */
	readonly problems: readonly Problem[];
	/** How many problems there are beyond those in `problems`. */
	readonly omitted: number;
	/** What it says of videos and what could not be understood; see `UnreadFacts`. */
	readonly unread: readonly Problem[];
	/** Of a caption file that was read. */
	readonly captions?: CaptionReport;
	/** Its row in the folder's list of videos, from 1; absent where that does not name it. */
	readonly row?: number;
}

export interface ReadOptions {
	/** Shared between files that may be about the same videos. */
	readonly pool?: StringPool;
	/** What the files beside it say of its video. */
	readonly folder?: FolderFacts;
	/** Called now and then with the number of rows read so far. */
	readonly onRows?: (rows: number) => void;
}

/**
 * Reads one file, whatever its format. Problems are part of the result, even that a file cannot be opened. Little
 * more than the segments is in memory.
 */
export async function readSource(source: SourceFile, options: ReadOptions = {}): Promise<SourceRows> {
	const { pool = new StringPool(), folder = noFacts, onRows } = options;
	const collector = new RowCollector(source, pool, onRows);
	let format: DataSetFormat | CaptionFormat | null = null;
	try {
		const file = await openSource(source.path);
		try {
			const other = otherFormatIn(file.head);
			if (other) throw unusable(source.name, [other]);
			const { captions, opened } = await openCaptions(source, file);
			if (captions) {
				// Known even if the rest fails: a report names it.
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
		else collector.addEnd(explainFailure(error, source.name));
	}
	return { source, format, ...collector.result() };
}

const empty = { reason: 'The file is empty.', hint: 'Remove the file, or export it again.' };

const unknownKind = (name: string) => ({
	reason: 'The kind of file is not known.',
	hint:
		hintByEnding(name) ??
		`Kinds that are read: ${[...dataSetFormats, ...captionFormats].join(', ')}; each may be gzipped.`,
});

/**
 * Reads files one after the other.
 *
 * @param onRows called behind each file, and within it every few thousand rows, with the number of rows read so far
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

/** A file about the transcripts beside it, which was read with its folder. */
function companionRows(source: SourceFile, folder: FolderFacts): SourceRows {
	const ofFile = (problems: readonly Problem[]): Problem[] => problems.filter(({ file }) => file === source.name);
	return {
		source,
		format: companionKind(path.posix.basename(source.name)),
		rows: 0,
		rejected: 0,
		segments: [],
		problems: ofFile(folder.problems),
		omitted: 0,
		unread: ofFile(folder.unread),
	};
}

/** Failures of the file system and of zlib have a code; anything else is a bug of ours and is thrown again. */
function explainFailure(error: unknown, file: string): Flaw {
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
