import type { SavedPages } from '../markdown/pages/save-pages.ts';
import type { BuildReport, FileReport, MergeReport, SiteReport } from './report.ts';
import { describeOddities } from '../sources/captions/describe.ts';
import { OddityTally } from '../sources/captions/track.ts';
import type { CaptionReport } from '../sources/captions/read-captions.ts';
import { countOf, countsOf } from '../text/count-of.ts';

/** The figures of a build report as lines of text. */
export function describeReport(report: BuildReport): string[] {
	const { files, rows, oddities, videos, translations, moments, words, hours, pages, seconds } = report;
	const saved = (of: (folder: SavedPages) => readonly string[]): number =>
		of(pages.videos).length + of(pages.terms).length;
	const lines: Line[] = [
		[
			'Sources',
			`${number(files.length)} (${counts([...Map.groupBy(files, ({ format }) => format)].map(([format, of]) => [of.length, format] as const)) || 'none'})`,
		],
		[
			'Segments',
			`${number(rows.read)} read, ${number(rows.kept)} kept, ${number(rows.merged)} merged, ${rows.leftOut > 0 ? `${number(rows.leftOut)} replaced by a better transcript, ` : ''}${number(rows.rejected)} rejected`,
		],
		[
			'Oddities',
			counts([
				[
					oddities.sameSecond,
					'segment with different words in the same second',
					'segments with different words in the same second',
				],
				[oddities.endBeforeStart, 'segment that ends before it starts', 'segments that end before they start'],
				[
					oddities.overlaps,
					'segment that starts before the previous one ends',
					'segments that start before the previous one ends',
				],
				[oddities.gaps, 'segment after a gap of a second or more', 'segments after a gap of a second or more'],
			]),
		],
		['Captions', captionCounts(files)],
		[
			'Videos',
			`${number(videos)} (${countOf(moments, 'moment')}, ${countOf(words, 'word')}, ${hours.toFixed(1)} hours)`,
		],
		['Languages', counts([[translations, 'page in another language', 'pages in other languages']])],
		[
			'Media',
			counts([
				[report.media.recordings, 'recording', 'recordings'],
				[report.media.posters, 'poster', 'posters'],
				[report.media.warnings.length, 'warning', 'warnings'],
			]),
		],
		['Notes', `${countOf(report.sections, 'section')}, ${countOf(report.terms, 'term')} in several talks`],
		['Glossary', corrections(report)],
		['Your own', ownNotes(report)],
		[
			'Pages',
			counts([
				[saved((folder) => folder.written), 'written'],
				[saved((folder) => folder.unchanged), 'unchanged'],
				[saved((folder) => [...folder.edited, ...folder.orphaned]), 'edited by hand'],
				[saved((folder) => folder.removed), 'removed'],
			]),
		],
	];
	if (report.site) lines.push(...siteLines(report.site));
	if (report.part) {
		const { folder, shard, pages: own, bytes } = report.part;
		lines.push(['Part', `${folder}, shard ${shard} (${countOf(own, 'page')}, ${megabytes(bytes)})`]);
	}
	const idle = report.unchanged === true ? ', no changes since the last build' : '';
	lines.push(['Time', `${seconds.toFixed(1)} s${idle}`]);
	return inColumns(lines);
}

/** The figures of a merge report as lines of text. */
export function describeMerge({ parts, pages, site, seconds }: MergeReport): string[] {
	return inColumns([
		['Parts', number(parts)],
		['Pages', number(pages)],
		...siteLines(site),
		['Time', `${seconds.toFixed(1)} s`],
	]);
}

type Line = [label: string, text: string];

const number = (value: number): string => value.toLocaleString('en');

const counts = (entries: Parameters<typeof countsOf>[0]): string => countsOf(entries).join(', ');

const ownNotes = ({ readersNotes: { notes, talks } = { notes: 0, talks: 0 } }: BuildReport): string =>
	notes === 0 ? '' : `${countOf(notes, 'note')} on ${countOf(talks, 'talk')}`;

const corrections = ({ corrections: found }: BuildReport): string =>
	found === undefined ? '' : `${countOf(found.places, 'correction')} in ${countOf(found.talks, 'talk')}`;

const inColumns = (lines: readonly Line[]): string[] =>
	lines.filter(([, text]) => text !== '').map(([label, text]) => `${label.padEnd(10)}${text}`);

const megabytes = (bytes: number): string =>
	`${(bytes / 1e6).toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`;

function siteLines({ files, bytes, pagesIndexed, archive, archiveBytes, recordingsInArchive }: SiteReport): Line[] {
	const without = recordingsInArchive ? '' : ', without the recordings, which are too large';
	const offline = archive
		? `${archive} (${megabytes(archiveBytes)}${without})`
		: 'no zip: the site is too large for one';
	return [
		['Site', `${countOf(files, 'file')}, ${megabytes(bytes)}`],
		['Search', countOf(pagesIndexed, 'page')],
		['Offline', offline],
	];
}

/** Totals over all caption files. */
function captionCounts(files: readonly FileReport[]): string {
	const reports = files.flatMap(({ captions }) => captions ?? []);
	const sum = (of: (report: CaptionReport) => number): number =>
		reports.reduce((total, report) => total + of(report), 0);
	const oddities = new OddityTally();
	for (const report of reports) oddities.addAll(report.oddities);
	const found = counts([
		[sum(({ captions }) => captions), 'read'],
		[sum(({ words }) => words), 'word', 'words'],
		[sum(({ rolledRows }) => rolledRows), 'rolling line removed', 'rolling lines removed'],
		[sum(({ overlaps }) => overlaps), 'overlap', 'overlaps'],
		[
			files.filter(({ captions, leftOut }) => captions && leftOut.length > 0).length,
			'file replaced by a better transcript',
			'files replaced by a better transcript',
		],
	]);
	return [found, ...describeOddities(oddities.list())].filter(Boolean).join(', ');
}
