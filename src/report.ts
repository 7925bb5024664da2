import { describeCaptions } from './sources/captions/describe.ts';
import type { CaptionReport } from './sources/captions/read-captions.ts';
import type { Problem } from './errors.ts';
import type { SavedPages } from './markdown/save-pages.ts';
import type { LeftOut } from './videos/group-videos.ts';
import type { Oddities } from './videos/moments.ts';

/** What was found in one source. */
export interface FileReport {
	readonly file: string;
	readonly format: string;
	readonly rows: number;
	readonly rejected: number;
	readonly segments: number;
	/** What was found in a caption file. */
	readonly captions?: CaptionReport;
	/** The videos whose words were taken from another file, in the same language. */
	readonly leftOut: readonly Omit<LeftOut, 'file'>[];
}

/** What a build read, made and noticed: plain data, printed elsewhere. */
export interface BuildReport {
	readonly files: readonly FileReport[];
	/** Rows of data sets, and segments made of captions. */
	readonly rows: {
		readonly read: number;
		/** Segments whose words are in the pages. */
		readonly kept: number;
		/** That stood in the sources more than once. */
		readonly merged: number;
		/** Of transcripts that another was preferred to. */
		readonly leftOut: number;
		readonly rejected: number;
	};
	readonly oddities: Omit<Oddities, 'merged'>;
	readonly videos: number;
	/** Pages of those videos in further languages. The counts below are of the main languages. */
	readonly translations: number;
	readonly sections: number;
	/** Terms that several videos have in common; each has a page. */
	readonly terms: number;
	readonly moments: number;
	readonly words: number;
	/** Of video. */
	readonly hours: number;
	/** What lies in `media/`: files that belong to videos, and those that are of no use. */
	readonly media: {
		readonly recordings: number;
		readonly posters: number;
		readonly bytes: number;
		readonly oddities: readonly Problem[];
	};
	/** Rows and files that were left out because the build was told to go on without them. */
	readonly skipped: readonly Problem[];
	/** Number of those beyond the ones in `skipped`. */
	readonly skippedMore: number;
	readonly pages: { readonly videos: SavedPages; readonly terms: SavedPages };
	/** Absent where only the notes were made. */
	readonly site?: {
		readonly folder: string;
		readonly pagesIndexed: number;
		readonly archive: string;
		readonly archiveBytes: number;
		/** Whether the archive holds the recordings of `media/`, if there are any: too large ones stay out. */
		readonly recordingsInArchive: boolean;
	};
	/** Whether there was nothing to do: the numbers are those of the build before. */
	readonly unchanged?: boolean;
	/** Wall time of the whole build. */
	readonly seconds: number;
}

/** The numbers of a report as lines of text. */
export function describeReport(report: BuildReport): string[] {
	const { files, rows, oddities, videos, translations, moments, words, hours, pages, seconds } = report;
	const number = (value: number): string => value.toLocaleString('en');
	const saved = (of: (folder: SavedPages) => readonly string[]): number =>
		of(pages.videos).length + of(pages.terms).length;
	const counts = (entries: [count: number, what: string][]): string =>
		entries
			.filter(([count]) => count > 0)
			.map(([count, what]) => `${number(count)} ${what}`)
			.join(', ');
	const lines: [label: string, text: string][] = [
		[
			'Sources',
			`${number(files.length)} (${counts([...Map.groupBy(files, ({ format }) => format)].map(([format, of]) => [of.length, format])) || 'none'})`,
		],
		[
			'Segments',
			`${number(rows.read)} read, ${number(rows.kept)} kept, ${number(rows.merged)} merged, ${rows.leftOut > 0 ? `${number(rows.leftOut)} left out for a better transcript, ` : ''}${number(rows.rejected)} rejected`,
		],
		[
			'Oddities',
			counts([
				[oddities.sameSecond, 'with other words in the same second'],
				[oddities.endBeforeStart, 'with an end before the start'],
				[oddities.overlaps, 'overlapping'],
				[oddities.gaps, 'after a gap'],
			]),
		],
		['Captions', captionCounts(files, counts)],
		['Videos', `${number(videos)} (${number(moments)} moments, ${number(words)} words, ${hours.toFixed(1)} hours)`],
		['Languages', counts([[translations, 'pages in further languages']])],
		[
			'Media',
			counts([
				[report.media.recordings, 'recordings'],
				[report.media.posters, 'posters'],
				[report.media.oddities.length, 'files left out'],
			]),
		],
		['Notes', `${number(report.sections)} sections, ${number(report.terms)} terms in several talks`],
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
	if (report.site) {
		lines.push(['Search', `${number(report.site.pagesIndexed)} pages`]);
		const { archive, archiveBytes, recordingsInArchive } = report.site;
		const without = recordingsInArchive ? '' : ', without the recordings, which are too large for one download';
		lines.push(['Offline', `${archive} (${(archiveBytes / 1e6).toFixed(1)} MB${without})`]);
	}
	lines.push([
		'Time',
		`${seconds.toFixed(1)} s${report.unchanged === true ? ': nothing has changed since the last build' : ''}`,
	]);
	return lines.filter(([, text]) => text !== '').map(([label, text]) => `${label.padEnd(10)}${text}`);
}

/** Caption files that are told of one by one; the report as JSON has all. */
const TOLD_FILES = 12;

/** What was found in each caption file, as lines of text: the odd ones first where there are too many to tell of all. */
export function describeCaptionFiles({ files }: Pick<BuildReport, 'files'>): string[] {
	const told = files.flatMap(({ file, captions, leftOut }) => (captions ? [{ file, captions, leftOut }] : []));
	const isOdd = ({ captions, leftOut }: (typeof told)[number]): boolean =>
		captions.oddities.length > 0 || leftOut.length > 0;
	const first =
		told.length > TOLD_FILES
			? [...told.filter(isOdd), ...told.filter((one) => !isOdd(one))].slice(0, TOLD_FILES)
			: told;
	const more = told.length - first.length;
	return [
		...first.flatMap(({ file, captions, leftOut }) => [
			`  ${file}`,
			`    ${describeCaptions(captions)}${leftOut.map(({ preferred }) => `; left out for ${preferred}`).join('')}`,
		]),
		...(more > 0
			? [`  … and ${more.toLocaleString('en')} more, all of them in the report as JSON (--report FILE).`]
			: []),
	];
}

/** What was found in the caption files together. */
function captionCounts(
	files: readonly FileReport[],
	counts: (entries: [count: number, what: string][]) => string,
): string {
	const reports = files.flatMap(({ captions }) => captions ?? []);
	const sum = (of: (report: CaptionReport) => number): number =>
		reports.reduce((total, report) => total + of(report), 0);
	const oddities = Map.groupBy(
		reports.flatMap((report) => report.oddities),
		({ what }) => what,
	);
	return counts([
		[sum(({ captions }) => captions), 'read'],
		[sum(({ words }) => words), 'words in'],
		[sum(({ rolledRows }) => rolledRows), 'rolling lines removed'],
		[sum(({ overlaps }) => overlaps), 'overlapping'],
		[
			files.filter(({ captions, leftOut }) => captions && leftOut.length > 0).length,
			'files left out for a better transcript',
		],
		...[...oddities].map(([what, of]): [number, string] => [of.reduce((total, { count }) => total + count, 0), what]),
	]);
}
