import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../../src/sources/read.ts';
import { lacksSharedCaptions, sharedCaptions } from './shared-data.ts';

/** The format of each file, or the reason why it is rejected: the first pattern that matches its path counts. */
const expected: readonly (readonly [RegExp, string])[] = [
	[/\.info\.json$/, 'neither a data set nor a transcript'],
	[/^wpt\/LICENSE/, 'file type is unknown'],
	[/^wpt\/cue-parsing\/.*\.json$/, 'columns video_id, start_second are missing'],
	// A list of cues in JSON is a transcript. The list is empty for files without valid cues.
	[/(?:signature-.*|timings-eof|timings-garbage)\.cues\.json$/, 'no rows'],
	[/\.cues\.json$/, 'JSON transcript'],
	[/timings-(?:eof|garbage)\.vtt$/, 'contains no readable captions'],
	[/signature-.*\.vtt$/, 'contains no captions'],
	[/\.vtt$/, 'WebVTT'],
	[/\.srt$/, 'SRT'],
	[/\.srv3$/, 'YouTube XML'],
	[/\.json3$/, 'YouTube json3'],
	[/\.json$/, 'JSON transcript'],
];

const files = lacksSharedCaptions
	? []
	: readdirSync(sharedCaptions, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => path.relative(sharedCaptions, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));

describe.skipIf(lacksSharedCaptions)('every real file (needs the shared data)', () => {
	test('is read, or rejected with the right reason', async () => {
		expect(files.length).toBeGreaterThan(80);
		const outcomes = await Promise.all(
			files.map(async (file) => {
				const name = `Talk [dQw4w9WgXcQ].${path.posix.basename(file)}`;
				const { format, segments, problems } = await readSource({ path: sharedCaptions + file, name, course: null });
				expect(problems.every(({ hint }) => hint !== '')).toBe(true);
				return [file, segments.length > 0 ? format : problems.map(({ reason }) => reason).join(' ')] as const;
			}),
		);
		for (const [file, outcome] of outcomes) {
			const [, wanted = ''] = expected.find(([pattern]) => pattern.test(file)) ?? [];
			expect(`${file}: ${outcome ?? ''}`).toContain(wanted);
		}
	});
});
