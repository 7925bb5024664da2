import { XmlElement, XmlText } from '@rgrove/parse-xml';
import type { Caption } from './cue.ts';
import { rowsOf } from './line.ts';
import type { OddityTally } from './oddity-tally.ts';
import type { TtmlClock } from './ttml-clock.ts';
import { type Place, placeIn } from './ttml-place.ts';
import { unreadWordTime } from './unread-times.ts';
import { localName } from './xml.ts';

/** A stretch of a caption's text. Line feeds in it end rows. */
export interface Part extends Place {
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
export function partsOf(caption: XmlElement, place: Place, clock: TtmlClock, oddities: OddityTally): Part[] {
	const parts: Part[] = [];
	const read = (element: XmlElement, around: Place & { readonly isOfSpan: boolean }): void => {
		let before: Place | undefined;
		for (const child of element.children) {
			if (child instanceof XmlText) {
				parts.push({ ...around, text: around.isPreserved ? child.text : child.text.replace(/\s+/g, ' ') });
			} else if (child instanceof XmlElement && !isUnsaid(child)) {
				const own = placeIn(child, around, before, clock);
				if (typeof own === 'string') oddities.add(unreadWordTime);
				const inside = typeof own === 'string' ? around : own;
				const isOfSpan = around.isOfSpan || (inside !== around && child.attributes.begin !== undefined);
				if (localName(child.name) === 'br') parts.push({ ...around, text: '\n' });
				else read(child, { ...inside, isOfSpan });
				before = inside;
			}
		}
	};
	read(caption, { ...place, isOfSpan: false });
	return parts;
}

/**
 * The captions that the parts of one make: one, with word times where spans time single words, or one for each start.
 *
 * @param line of it in the file
 */
export function captionsOf(parts: readonly Part[], line: number): Caption[] {
	const spans = parts.filter((part) => part.isOfSpan && isSaid(part));
	const words = spans.filter(({ text }) => !/\s/.test(text.trim()));
	const haveWordTimes = words.length > 1 && words.length * 2 > spans.length;
	const captions = haveWordTimes ? [parts] : byStart(parts);
	return captions.map((group) => {
		const timed = group.filter((part) => part.isTimed && isSaid(part));
		const start = timed.reduce((first, part) => Math.min(first, part.start), Infinity);
		const end = timed.reduce((latest, part) => Math.max(latest, part.end), start);
		const pieces = withSpacesBefore(group).map((part) => ({
			text: part.text,
			start: haveWordTimes && part.isTimed ? part.start : undefined,
		}));
		return {
			line,
			start,
			end: Number.isFinite(end) ? end : start,
			rows: rowsOf(pieces, start).filter(({ text }) => text !== ''),
		};
	});
}

/** Parts with the white space between them put before the one that follows. */
function withSpacesBefore(parts: readonly Part[]): Part[] {
	let space = '';
	return parts.flatMap((part) => {
		const text = space + part.text;
		space = isSaid(part) || part.text.includes('\n') ? '' : text;
		return space === '' ? [{ ...part, text }] : [];
	});
}

/** Parts one after the other that start together. What has no time, or says nothing, goes with what is before it. */
function byStart(parts: readonly Part[]): Part[][] {
	const groups: Part[][] = [];
	let start: number | undefined;
	for (const part of parts) {
		const group = groups.at(-1);
		const isNew = part.isTimed && isSaid(part) && start !== undefined && part.start !== start;
		if (group && !isNew) group.push(part);
		else groups.push([part]);
		if (part.isTimed && isSaid(part)) ({ start } = part);
	}
	return groups;
}

/** Whether a part has words. */
export const isSaid = ({ text }: Part): boolean => text.trim() !== '';

function isUnsaid({ name, attributes }: XmlElement): boolean {
	const [, ruby = ''] = Object.entries(attributes).find(([key]) => localName(key) === 'ruby') ?? [];
	return unsaid.has(localName(name)) || readings.has(ruby);
}
