import type { XmlElement } from '@rgrove/parse-xml';
import { rounded } from '../timestamp.ts';
import { parseTtmlTime, type TtmlClock } from './ttml-clock.ts';

/** When a TTML element is shown, with other properties that its children inherit. Times are seconds of the video. */
export interface Timing {
	readonly start: number;
	/** Infinity if it has no end. */
	readonly end: number;
	/** Whether the element or an enclosing one has an explicit start. */
	readonly isTimed: boolean;
	/** Whether its children are shown one after another instead of in parallel. */
	readonly isSequence: boolean;
	/** Whether white space is preserved, so that line feeds end rows. */
	readonly isPreserved: boolean;
	/** As written. */
	readonly language: string | undefined;
}

/** Returns the timing of the whole file. */
export const timingOfFile = ({ programmeStart }: TtmlClock): Timing => ({
	start: 0 - programmeStart,
	end: Infinity,
	isTimed: false,
	isSequence: false,
	isPreserved: false,
	language: undefined,
});

/**
 * Computes the timing of an element from that of the enclosing one.
 *
 * @param around timing of the enclosing element
 * @param before timing of the preceding sibling
 * @returns the timing, or the name of the attribute that is malformed
 */
export function timingIn(
	{ attributes }: XmlElement,
	around: Timing,
	before: Timing | undefined,
	clock: TtmlClock,
): Timing | string {
	const read = (name: string): number | null | undefined =>
		attributes[name] === undefined ? undefined : parseTtmlTime(attributes[name], clock);
	const [begin, end, duration] = [read('begin'), read('end'), read('dur')];
	if (begin === null) return 'begin';
	if (end === null) return 'end';
	if (duration === null) return 'dur';

	const reference = around.isSequence && before ? endOf(before) : around.start;
	const zero = clock.isAbsolute ? 0 - clock.programmeStart : reference;
	// Rounded, so that equal times are equal whatever they are sums of.
	const start = begin === undefined ? reference : rounded(zero + begin);
	const language = attributes['xml:lang']?.trim() ?? '';
	return {
		start,
		end: rounded(Math.min(around.end, zero + (end ?? Infinity), start + (duration ?? Infinity))),
		isTimed: begin !== undefined || around.isTimed || around.isSequence,
		isSequence: attributes.timeContainer === 'seq',
		isPreserved: attributes['xml:space'] === undefined ? around.isPreserved : attributes['xml:space'] === 'preserve',
		language: language === '' ? around.language : language,
	};
}

/** In a sequence, an element without an end takes no time. */
const endOf = ({ start, end }: Timing): number => (Number.isFinite(end) ? end : start);
