import { countsOf } from '../../text/count-of.ts';
import type { Oddity } from './track.ts';
import type { CaptionReport } from './read-captions.ts';

/**
 * Summarizes the report of a caption file in one line, oddities last: `WebVTT, automatic, en: 793 captions, 2,385 words,
 * 790 rolling lines removed, 33 segments`.
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
		[report.words, 'word', 'words'],
		[report.rolledRows, 'rolling line removed', 'rolling lines removed'],
		[report.overlaps, 'overlap', 'overlaps'],
		[report.sounds, 'sound', 'sounds'],
		[report.speakers, 'speaker change', 'speaker changes'],
		[report.segments, 'segment', 'segments'],
	]);
	return `${kind.join(', ')}: ${[...counts, ...describeOddities(oddities)].join(', ')}`;
}

/** The names of oddities are plural whatever the count: `captions that end before they start: 1`. */
export const describeOddities = (oddities: readonly Oddity[]): string[] =>
	oddities.map(({ what, count }) => `${what}: ${count.toLocaleString('en')}`);
