import type { XmlElement } from '@rgrove/parse-xml';
import type { Flaw, Rejection } from '../../../errors.ts';
import { show } from '../../show.ts';
import { type Caption, type Format, OddityTally, type Track } from '../track.ts';
import { clockOf } from './ttml-clock.ts';
import { captionsOf, hasWords, textRunsOf } from './ttml-runs.ts';
import { type Timing, timingIn, timingOfFile } from './ttml-timing.ts';
import { reasonUntimed } from '../timestamp.ts';
import { elementsIn, lineCounter, localName, rootNameIn, rootOf } from './xml.ts';

/**
 * TTML, also called DFXP, EBU-TT, IMSC and iTT: its root is `tt`, with any prefix. Each `p` is a caption. Timed spans
 * in it give word times if they are single words; otherwise, each one is a caption. Times are relative to the enclosing
 * element, as in `<div begin="10s"><p begin="2s">`. Regions and styles are ignored.
 *
 * A caption with a malformed time is a flaw and does not affect the others. So is a part in another language than that
 * of the captions above it, since a file is one transcript.
 *
 * @see https://www.w3.org/TR/ttml2/
 */
export const ttml = {
	name: 'TTML',
	looksLike: (text) => localName(rootNameIn(text) ?? '') === 'tt',
	parse,
} as const satisfies Format<string>;

function parse(text: string, file: string): Track {
	const captions: Caption[] = [];
	const flaws: Flaw[] = [];
	const oddities = new OddityTally();
	const root = rootOf(text, file);
	if (!root) return { captions };
	const clock = clockOf(root, file);
	const lineAt = lineCounter(text);
	let language: string | undefined;

	const readIn = (element: XmlElement, around: Timing): void => {
		let before: Timing | undefined;
		for (const child of elementsIn(element)) {
			if (localName(child.name) === 'head') continue;
			const line = lineAt(child.start);
			const isCaption = localName(child.name) === 'p';
			const timing = timingIn(child, around, before, clock);
			if (typeof timing === 'string') {
				if (child.text.trim() !== '') flaws.push({ line, ...malformedTime(child, timing, isCaption) });
				continue;
			}
			before = timing;
			if (!isCaption) {
				if (!areDifferent(timing.language, language) || child.text.trim() === '') readIn(child, timing);
				else flaws.push({ line, ...otherLanguage(child, timing.language, language) });
				continue;
			}
			const runs = textRunsOf(child, timing, clock, oddities);
			const withWords = runs.filter(hasWords);
			if (withWords.length === 0) continue;
			language ??= around.language ?? timing.language;
			// One by one: passing all spans of a large file as arguments of one call overflows the stack.
			if (withWords.some(({ isTimed }) => isTimed))
				for (const caption of captionsOf(runs, line, speakerOf(child))) captions.push(caption);
			else flaws.push({ line, reason: reasonUntimed('begin', undefined), hint: form });
		}
	};
	const all = timingIn(root, timingOfFile(clock), undefined, clock);
	readIn(root, typeof all === 'string' ? timingOfFile(clock) : all);
	return { captions, ...(language && { facts: { language } }), oddities: oddities.list(), flaws };
}

/** Returns the speaker of a caption, as Apple numbers them. */
const speakerOf = ({ attributes }: XmlElement): string | undefined =>
	/^SPEAKER_\d+$/.exec(attributes['ttm:agent'] ?? '')?.[0];

const form = 'Write it as 00:01:02.500 or 62.5s.';

function malformedTime({ name, attributes }: XmlElement, time: string, isCaption: boolean): Rejection {
	const value = attributes[time];
	if (isCaption) return { reason: reasonUntimed(time, value), hint: form };
	return {
		reason: `${time} is ${show(value)}, which is not a time, so the captions in this ${localName(name)} cannot be placed.`,
		hint: form,
	};
}

const areDifferent = (language: string | undefined, first: string | undefined): boolean =>
	language !== undefined && first !== undefined && language.toLowerCase() !== first.toLowerCase();

function otherLanguage({ name }: XmlElement, language: unknown, first: unknown): Rejection {
	return {
		reason: `This ${localName(name)} is in ${show(language)}, but the captions above it are in ${show(first)}.`,
		hint: 'Save each language in a separate file.',
	};
}
