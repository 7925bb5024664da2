import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll } from 'vitest';
import type { Segment } from '../../src/model.ts';
import { readSource, type SourceRows } from '../../src/sources/read.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'cuemark-sources-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file and reads it as a source. */
export async function readAs(name: string, content: string | Uint8Array): Promise<SourceRows> {
	const file = path.join(folder, name);
	writeFileSync(file, content);
	return readSource({ path: file, name, course: null });
}

export function fixture(name: string): Buffer {
	return readFileSync(new URL(`fixtures/${name}`, import.meta.url));
}

/** The segments in every `fixtures/lectures.*`. */
export const lectures = JSON.parse(fixture('lectures.expected.json').toString()) as Segment[];

export type Cell = string | number | bigint | Date | null;

/** The rows of `fixtures/lectures.json`. */
export const lectureRows = JSON.parse(fixture('lectures.json').toString()) as Record<string, Cell>[];

const compressors = { GZIP: gzipSync, ZSTD: zstdCompressSync };

/** Returns a Parquet file with `rowGroupSize` rows per row group. */
export function parquet(
	rows: readonly Record<string, Cell>[],
	{ codec = 'SNAPPY', rowGroupSize = 4 }: { codec?: 'SNAPPY' | 'GZIP' | 'ZSTD'; rowGroupSize?: number } = {},
): Uint8Array {
	const columnData = Object.keys(rows[0] ?? {}).map((name) => ({ name, data: rows.map((row) => row[name]) }));
	return new Uint8Array(parquetWriteBuffer({ columnData, codec, compressors, rowGroupSize }));
}

/** Returns a CSV file with one row; `video_id`, `text` and `start_second` default to valid values. */
export function csv(columns: Record<string, string>): string {
	const row = { video_id: 'abcdefghijk', text: 'words', start_second: '1', ...columns };
	const quoted = Object.values(row).map((value) => `"${value.replaceAll('"', '""')}"`);
	return `${Object.keys(row).join(',')}\n${quoted.join(',')}\n`;
}

/** Reads such a CSV file and returns its first segment. */
export async function segmentOf(columns: Record<string, string>): Promise<Segment | undefined> {
	return (await readAs('one.csv', csv(columns))).segments[0];
}

/** Reads such a CSV file and returns the reason of its first problem. */
export async function reasonFor(columns: Record<string, string>): Promise<string | undefined> {
	return (await readAs('one.csv', csv(columns))).problems[0]?.reason;
}
