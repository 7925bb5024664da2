import { expect, test } from 'vitest';
import { describeMerge } from '../../src/report/describe-report.ts';

test('the size of a site stands beside its number of files, since hosts limit both', () => {
	const site = {
		folder: 'dist',
		files: 12_940,
		bytes: 477_300_000,
		pagesIndexed: 2159,
		archive: 'talks-offline.zip',
		archiveBytes: 85_780_905,
		recordingsInArchive: true,
	};
	expect(describeMerge({ parts: 2, pages: 2613, site, seconds: 4.6 })).toEqual([
		'Parts     2',
		'Pages     2,613',
		'Site      12,940 files, 477.3 MB',
		'Search    2,159 pages',
		'Offline   talks-offline.zip (85.8 MB)',
		'Time      4.6 s',
	]);
});
