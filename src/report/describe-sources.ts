import { describeCaptions } from '../sources/captions/describe.ts';
import { countOf } from '../text/count-of.ts';
import { printable } from '../text/printable.ts';
import type { BuildReport } from './report.ts';

/** Caption files, and videos of data sets, that are listed; the report as JSON has all. */
const MAX_LISTED = 12;

/** What was found in each caption file, as lines of text; if there are many, only in those with oddities. */
export function describeCaptionFiles({ files }: Pick<BuildReport, 'files'>): string[] {
	const reports = files.flatMap(({ file, captions, leftOut }) => (captions ? [{ file, captions, leftOut }] : []));
	const isOdd = ({ captions, leftOut }: (typeof reports)[number]): boolean =>
		captions.oddities.length > 0 || leftOut.length > 0;
	const worthListing = reports.length > MAX_LISTED ? reports.filter(isOdd) : reports;
	const listed = worthListing.slice(0, MAX_LISTED);
	return [
		...listed.flatMap(({ file, captions, leftOut }) => [
			`  ${printable(file)}`,
			`    ${describeCaptions(captions)}${leftOut.map(({ preferred }) => `; replaced by ${printable(preferred)}`).join('')}`,
		]),
		...more(worthListing.length - listed.length),
	];
}

/** The rows of data sets that were replaced by a better transcript of their video, as lines of text. */
export function describeLeftOutRows({ files }: Pick<BuildReport, 'files'>): string[] {
	const all = files.flatMap(({ file, captions, leftOut }) =>
		captions
			? []
			: leftOut.map(
					({ videoId, language, segments, preferred }) =>
						`  ${printable(file)}: ${countOf(segments, 'row')} of ${videoId} in ${language}, replaced by ${printable(preferred)}`,
				),
	);
	return [...all.slice(0, MAX_LISTED), ...more(all.length - MAX_LISTED)];
}

const more = (count: number): string[] =>
	count > 0 ? [`  … and ${count.toLocaleString('en')} more; the report as JSON (--report FILE) lists all.`] : [];
