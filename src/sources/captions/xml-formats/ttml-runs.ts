import { XmlElement, XmlText } from '@rgrove/parse-xml';
import type { Caption, OddityTally } from '../track.ts';
import { rowsOf, separatorBetween } from '../line.ts';
import type { TtmlClock } from './ttml-clock.ts';
import { type Timing, timingIn } from './ttml-timing.ts';
import { unreadWordTime } from '../timestamp.ts';
import { localName } from './xml.ts';

/** A part of a caption's text with its own timing. Line feeds in it end rows. */
export interface TextRun extends Timing {
	readonly text: string;
	/** Whether it is timed by a span inside the caption. */
	readonly isSpan: boolean;
}

/** Elements in the text that contain no words. */
const wordless = new Set(['metadata', 'title', 'desc', 'copyright', 'agent', 'set', 'animate']);

/** Values of `tts:ruby` for readings, which repeat a word, and for the brackets around them. */
const readings = new Set(['text', 'textContainer', 'delimiter']);

/**
 * Splits the text of a caption at its spans. A malformed time of a span is ignored and counted as an oddity.
 */
export function textRunsOf(caption: XmlElement, timing: Timing, clock: TtmlClock, oddities: OddityTally): TextRun[] {
	const runs: TextRun[] = [];
	const read = (element: XmlElement, around: Timing & { readonly isSpan: boolean }): void => {
		let before: Timing | undefined;
		for (const child of element.children) {
			if (child instanceof XmlText) {
				runs.push({ ...around, text: around.isPreserved ? child.text : child.text.replace(/\s+/g, ' ') });
			} else if (child instanceof XmlElement && !isWordless(child)) {
				const own = timingIn(child, around, before, clock);
				if (typeof own === 'string') oddities.add(unreadWordTime);
				const inside = typeof own === 'string' ? around : own;
				const last = runs.at(-1);
				const index = runs.length;
				const isSpan = around.isSpan || (inside !== around && child.attributes.begin !== undefined);
				if (localName(child.name) === 'br') runs.push({ ...around, text: '\n' });
				else read(child, { ...inside, isSpan });
				before = inside;
				// Apple writes no spaces between the words and sentences that it marks.
				const first = child.attributes['podcasts:unit'] === undefined ? undefined : runs[index];
				if (last && first) runs[index] = { ...first, text: separatorBetween(last.text, first.text) + first.text };
			}
		}
	};
	read(caption, { ...timing, isSpan: false });
	return runs;
}

/**
 * Turns the runs of a caption into captions: one with word times if its spans are single words, otherwise one for each
 * start.
 *
 * @param line 1-based line of the caption
 */
export function captionsOf(runs: readonly TextRun[], line: number, speaker: string | undefined): Caption[] {
	const spans = runs.filter((run) => run.isSpan && hasWords(run));
	const words = spans.filter(({ text }) => !/\s/.test(text.trim()));
	const haveWordTimes = words.length > 1 && words.length * 2 > spans.length;
	const captions = haveWordTimes ? [runs] : byStart(runs);
	return captions.map((group) => {
		const timed = group.filter((run) => run.isTimed && hasWords(run));
		const start = timed.reduce((first, run) => Math.min(first, run.start), Infinity);
		const end = timed.reduce((latest, run) => Math.max(latest, run.end), start);
		const pieces = withSpacesBefore(group).map((run) => ({
			text: run.text,
			start: haveWordTimes && run.isTimed ? run.start : undefined,
			speaker,
		}));
		return {
			line,
			start,
			end: Number.isFinite(end) ? end : start,
			rows: rowsOf(pieces, start).filter(({ text }) => text !== ''),
		};
	});
}

/** Moves white space between runs to the start of the next run. */
function withSpacesBefore(runs: readonly TextRun[]): TextRun[] {
	let space = '';
	return runs.flatMap((run) => {
		const text = space + run.text;
		space = hasWords(run) || run.text.includes('\n') ? '' : text;
		return space === '' ? [{ ...run, text }] : [];
	});
}

/** Groups adjacent runs by start. A run without a time or words joins the group before it. */
function byStart(runs: readonly TextRun[]): TextRun[][] {
	const groups: TextRun[][] = [];
	let start: number | undefined;
	for (const run of runs) {
		const group = groups.at(-1);
		const isNew = run.isTimed && hasWords(run) && start !== undefined && run.start !== start;
		if (group && !isNew) group.push(run);
		else groups.push([run]);
		if (run.isTimed && hasWords(run)) ({ start } = run);
	}
	return groups;
}

/** Whether a run has words. */
export const hasWords = ({ text }: TextRun): boolean => text.trim() !== '';

function isWordless({ name, attributes }: XmlElement): boolean {
	const [, ruby = ''] = Object.entries(attributes).find(([key]) => localName(key) === 'ruby') ?? [];
	return wordless.has(localName(name)) || readings.has(ruby);
}
