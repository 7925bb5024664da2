import { XmlElement, XmlText } from '@rgrove/parse-xml';
import { decodeHTML } from 'entities';
import type { Format, Track } from '../track.ts';
import { toCaptions, type FieldTime, milliseconds, type TimedText, type TimedWord } from '../fields/timed-texts.ts';
import { elementsIn, lineCounter, rootNameIn, rootOf } from './xml.ts';

/**
 * YouTube's timed text: srv1 (`<text start dur>`, seconds), srv2 (`<text t d>`) and srv3 (`<p t d>` with `<s t>`
 * inside), both in milliseconds. The root of srv1 is `transcript`, that of the others `timedtext`.
 */
export const youtubeXml = {
	name: 'YouTube XML',
	looksLike: (text) => ['transcript', 'timedtext'].includes(rootNameIn(text) ?? ''),
	parse,
} as const satisfies Format<string>;

function parse(text: string, file: string): Track {
	const root = rootOf(text, file);
	const lineAt = lineCounter(text);
	const texts = (root ? captionElements(root) : []).map((element): TimedText => {
		const words = element.name === 'p' ? wordsIn(element) : [];
		return {
			place: { line: lineAt(element.start) },
			text: element.name === 'p' ? words.map((word) => word.text).join('') : decodeHTML(element.text),
			...timesOf(element),
			words,
			hasOffsets: true,
		};
	});
	return toCaptions(texts.filter(({ text = '' }) => text.trim() !== ''));
}

/** Returns all `text` and `p` elements below the root, in order. */
const captionElements = (element: XmlElement): XmlElement[] =>
	element.name === 'text' || element.name === 'p' ? [element] : elementsIn(element).flatMap(captionElements);

function timesOf({ attributes: { start, dur, t, d } }: XmlElement): { start: FieldTime; duration: FieldTime } {
	if (start === undefined) return { start: milliseconds('t', t), duration: milliseconds('d', d) };
	return { start: { name: 'start', value: start, unit: 1 }, duration: { name: 'dur', value: dur, unit: 1 } };
}

/** Returns the parts of an srv3 caption. An `s` may have a time, in milliseconds from the caption's start. */
function wordsIn({ children }: XmlElement): TimedWord[] {
	const parts = children.filter((child) => child instanceof XmlText || child instanceof XmlElement);
	return parts.map((part) => ({
		// YouTube's editors pad styled text with zero-width spaces.
		text: part.text.replaceAll('\u200b', ''),
		...(part instanceof XmlElement && { start: milliseconds('t', part.attributes.t) }),
	}));
}
