import { XmlElement, XmlText } from '@rgrove/parse-xml';
import type { Caption } from '../track.ts';
import { rowsOf } from '../line.ts';
import type { OddityTally } from '../oddity-tally.ts';
import type { TtmlClock } from './ttml-clock.ts';
import { type Timing, timingIn } from './ttml-timing.ts';
import { unreadWordTime } from '../unread-times.ts';
import { localName } from './xml.ts';

/** A stretch of a caption's text. Line feeds in it end rows. */
export interface TextRun extends Timing {
	readonly text: string;
	/** Whether a span within the caption times it. */
	readonly isOfSpan: boolean;
}

/** What stands among the words, and is none. */
const unsaid = new Set(['metadata', 'title', 'desc', 'copyright', 'agent', 'set', 'animate']);

/** What `tts:ruby` calls readings, which say the same word again, and the brackets around them. */
const readings = new Set(['text', 'textContainer', 'delimiter']);

/**
 * The text of a caption, cut where its spans are. A time of a span that cannot be read is counted, and costs the span no more
 * than that.
 */
export function textRunsOf(caption: XmlElement, timing: Timing, clock: TtmlClock, oddities: OddityTally): TextRun[] {
	const runs: TextRun[] = [];
	const read = (element: XmlElement, around: Timing & { readonly isOfSpan: boolean }): void => {
		let before: Timing | undefined;
		for (const child of element.children) {
			if (child instanceof XmlText) {
				runs.push({ ...around, text: around.isPreserved ? child.text : child.text.replace(/\s+/g, ' ') });
			} else if (child instanceof XmlElement && !isUnsaid(child)) {
				const own = timingIn(child, around, before, clock);
				if (typeof own === 'string') oddities.add(unreadWordTime);
				const inside = typeof own === 'string' ? around : own;
				const isOfSpan = around.isOfSpan || (inside !== around && child.attributes.begin !== undefined);
				if (localName(child.name) === 'br') runs.push({ ...around, text: '\n' });
				else read(child, { ...inside, isOfSpan });
				before = inside;
			}
		}
	};
	read(caption, { ...timing, isOfSpan: false });
	return runs;
}

/**
 * The captions that the runs of one make: one, with word times where spans time single words, or one for each start.
 *
 * @param line of it in the file
 */
export function captionsOf(runs: readonly TextRun[], line: number): Caption[] {
	const spans = runs.filter((run) => run.isOfSpan && isSaid(run));
	const words = spans.filter(({ text }) => !/\s/.test(text.trim()));
	const haveWordTimes = words.length > 1 && words.length * 2 > spans.length;
	const captions = haveWordTimes ? [runs] : byStart(runs);
	return captions.map((group) => {
		const timed = group.filter((run) => run.isTimed && isSaid(run));
		const start = timed.reduce((first, run) => Math.min(first, run.start), Infinity);
		const end = timed.reduce((latest, run) => Math.max(latest, run.end), start);
		const pieces = withSpacesBefore(group).map((run) => ({
			text: run.text,
			start: haveWordTimes && run.isTimed ? run.start : undefined,
		}));
		return {
			line,
			start,
			end: Number.isFinite(end) ? end : start,
			rows: rowsOf(pieces, start).filter(({ text }) => text !== ''),
		};
	});
}

/** Runs with the white space between them put before the one that follows. */
function withSpacesBefore(runs: readonly TextRun[]): TextRun[] {
	let space = '';
	return runs.flatMap((run) => {
		const text = space + run.text;
		space = isSaid(run) || run.text.includes('\n') ? '' : text;
		return space === '' ? [{ ...run, text }] : [];
	});
}

/** Runs one after the other that start together. What has no time, or says nothing, goes with what is before it. */
function byStart(runs: readonly TextRun[]): TextRun[][] {
	const groups: TextRun[][] = [];
	let start: number | undefined;
	for (const run of runs) {
		const group = groups.at(-1);
		const isNew = run.isTimed && isSaid(run) && start !== undefined && run.start !== start;
		if (group && !isNew) group.push(run);
		else groups.push([run]);
		if (run.isTimed && isSaid(run)) ({ start } = run);
	}
	return groups;
}

/** Whether a run has words. */
export const isSaid = ({ text }: TextRun): boolean => text.trim() !== '';

function isUnsaid({ name, attributes }: XmlElement): boolean {
	const [, ruby = ''] = Object.entries(attributes).find(([key]) => localName(key) === 'ruby') ?? [];
	return unsaid.has(localName(name)) || readings.has(ruby);
}
