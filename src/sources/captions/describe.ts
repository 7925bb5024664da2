import { countsOf } from '../../text/count-of.ts';
import type { Oddity } from './track.ts';
import type { CaptionReport } from './read-captions.ts';

/**
 * Summarizes the report of a caption file in one line, oddities last: `WebVTT, automatic, en: 793 captions, 2,385 words in,
 * 790 rolling lines removed, 33 segments out`.
 */
export function describeCaptions(report: CaptionReport): string {
	const { format, encoding, automatic, language, oddities } = report;
	const kind = [
		format,
		...(encoding === 'utf-8' ? [] : [encoding.toUpperCase()]),
		...(automatic ? ['automatic'] : []),
		language ?? 'unknown language',
	];
	const counts = countsOf([
		[report.captions, 'caption', 'captions'],
		[report.words, 'word in', 'words in'],
		[report.rolledRows, 'rolling line removed', 'rolling lines removed'],
		[report.overlaps, 'overlapping', 'overlapping'],
		[report.sounds, 'sound', 'sounds'],
		[report.speakers, 'change of speaker', 'changes of speaker'],
		[report.segments, 'segment out', 'segments out'],
	]);
	return `${kind.join(', ')}: ${[...counts, ...describeOddities(oddities)].join(', ')}`;
}

/** The names of oddities are plural whatever the count: `captions that end before they start: 1`. */
export const describeOddities = (oddities: readonly Oddity[]): string[] =>
	oddities.map(({ what, count }) => `${what}: ${count.toLocaleString('en')}`);
