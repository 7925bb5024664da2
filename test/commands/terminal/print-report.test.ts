import { afterEach, expect, test, vi } from 'vitest';
import { printReport } from '../../../scripts/terminal/print-report.ts';
import { printError } from '../../../scripts/terminal/print.ts';
import type { BuildReport } from '../../../src/report/report.ts';

afterEach(() => void vi.restoreAllMocks());

const noPages = { written: [], unchanged: [], edited: [], orphaned: [], copies: [], removed: [], foreign: [] };

const report: BuildReport = {
	files: [],
	rows: { read: 0, kept: 0, merged: 0, leftOut: 0, rejected: 0 },
	oddities: { sameSecond: 0, endBeforeStart: 0, overlaps: 0, gaps: 0 },
	videos: 0,
	translations: 0,
	sections: 0,
	terms: 0,
	moments: 0,
	words: 0,
	hours: 0,
	media: { recordings: 0, posters: 0, bytes: 0, warnings: [] },
	warnings: [],
	skipped: [],
	skippedMore: 0,
	pages: { videos: noPages, terms: noPages },
	part: { folder: 'part-1-of-2', shard: '1/2', pages: 0, bytes: 0 },
	seconds: 0,
};

test('the report of a part leaves stdout to the JSON if that goes there', () => {
	const stdout = vi.spyOn(console, 'log').mockImplementation(() => {});
	const stderr = vi.spyOn(console, 'error').mockImplementation(() => {});
	printReport(report, 'content', printError);
	expect(stdout).not.toHaveBeenCalled();
	expect(stderr.mock.lastCall).toEqual(['\nWhen all parts are built: npm run merge -- PARTS...']);
});
