import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isVideoId } from '../../src/sources/youtube.ts';
import { fixture, lectureRows, parquet, readAs } from './samples.ts';

const runs = { numRuns: 60 };

const samples: Record<string, Uint8Array> = {
	csv: fixture('lectures.csv'),
	tsv: fixture('lectures.tsv'),
	jsonl: fixture('lectures.jsonl'),
	json: fixture('lectures.json'),
	'rows-api.json': fixture('lectures.rows-api.json'),
	'viewer.txt': fixture('lectures.viewer.txt'),
	'csv.gz': gzipSync(fixture('lectures.csv')),
	'snappy.parquet': parquet(lectureRows),
	'zstd.parquet': parquet(lectureRows, { codec: 'ZSTD' }),
	'gzip.parquet': parquet(lectureRows, { codec: 'GZIP' }),
};

/** Checks that every row is a valid segment or rejected, and that a file without segments has problems. */
async function expectOrderly(name: string, content: string | Uint8Array): Promise<void> {
	const { rows, rejected, segments, problems } = await readAs(name, content);
	expect(rows).toBe(rejected + segments.length);
	expect(rejected === 0 || problems.length > 0).toBe(true);
	expect(segments.length > 0 || problems.length > 0).toBe(true);
	for (const { videoId, text, start } of segments) {
		expect(isVideoId(videoId) && text.length > 0 && text.isWellFormed() && start >= 0).toBe(true);
	}
	for (const { reason } of problems) expect(reason).toMatch(/^\P{Cc}+\.$/u);
}

describe('readers never throw', () => {
	test.each(Object.keys(samples))('random bytes as %s', async (kind) => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) => expectOrderly(`random.${kind}`, bytes)),
			runs,
		);
	});

	test.each(Object.keys(samples))('random text as %s', async (kind) => {
		const pieces = fc.constantFrom(
			'video_id',
			'text',
			'start_second',
			'int64',
			'{',
			'}',
			'[',
			'"',
			',',
			':',
			'\n',
			'\t',
		);
		const text = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))).map((parts) => parts.join(''));
		await fc.assert(
			fc.asyncProperty(text, (content) => expectOrderly(`random.${kind}`, content)),
			runs,
		);
	});

	test.each(Object.entries(samples))('%s with bytes changed, removed and doubled', async (kind, whole) => {
		const at = fc.nat({ max: whole.length - 1 });
		const change = fc.record({ at, to: at, by: fc.constantFrom('set', 'cut', 'double'), byte: fc.nat({ max: 255 }) });
		const changed = fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => changes.reduce(alter, whole));
		await fc.assert(
			fc.asyncProperty(changed, (bytes) => expectOrderly(`changed.${kind}`, bytes)),
			{ numRuns: 80 },
		);
	});
});

function alter(bytes: Uint8Array, change: { at: number; to: number; by: string; byte: number }): Uint8Array {
	const [from, to] = [Math.min(change.at, change.to), Math.max(change.at, change.to)];
	if (change.by === 'set') return bytes.length > 0 ? bytes.with(change.at % bytes.length, change.byte) : bytes;
	const tail = bytes.subarray(change.by === 'cut' ? to : from);
	return Buffer.concat([bytes.subarray(0, change.by === 'cut' ? from : to), tail]);
}
