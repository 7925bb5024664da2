import { describeCaptions } from '../sources/captions/describe.ts';
import { countOf } from '../text/count-of.ts';
import { printable } from '../text/printable.ts';
import type { BuildReport } from './report.ts';

/** Caption files, and videos of data sets, that are told of one by one; the report as JSON has all. */
const TOLD = 12;

/** What was found in each caption file, as lines of text: the odd ones first where there are too many to tell of all. */
export function describeCaptionFiles({ files }: Pick<BuildReport, 'files'>): string[] {
	const told = files.flatMap(({ file, captions, leftOut }) => (captions ? [{ file, captions, leftOut }] : []));
	const isOdd = ({ captions, leftOut }: (typeof told)[number]): boolean =>
		captions.oddities.length > 0 || leftOut.length > 0;
	const first =
		told.length > TOLD ? [...told.filter(isOdd), ...told.filter((one) => !isOdd(one))].slice(0, TOLD) : told;
	return [
		...first.flatMap(({ file, captions, leftOut }) => [
			`  ${printable(file)}`,
			`    ${describeCaptions(captions)}${leftOut.map(({ preferred }) => `; replaced by ${printable(preferred)}`).join('')}`,
		]),
		...more(told.length - first.length),
	];
}

/** The rows of data sets that a better transcript of their video was preferred to, as lines of text. */
export function describeLeftOutRows({ files }: Pick<BuildReport, 'files'>): string[] {
	const all = files.flatMap(({ file, captions, leftOut }) =>
		captions
			? []
			: leftOut.map(
					({ videoId, language, segments, preferred }) =>
						`  ${printable(file)}: ${countOf(segments, 'row')} of ${videoId} in ${language}, replaced by ${printable(preferred)}`,
				),
	);
	return [...all.slice(0, TOLD), ...more(all.length - TOLD)];
}

const more = (count: number): string[] =>
	count > 0 ? [`  … and ${count.toLocaleString('en')} more; the report as JSON (--report FILE) lists all.`] : [];
