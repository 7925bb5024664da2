import type { XmlElement } from '@rgrove/parse-xml';
import { rounded } from '../timestamp.ts';
import { parseTtmlTime, type TtmlClock } from './ttml-clock.ts';

/** When an element of TTML is shown, and what it hands down to those in it. Times are seconds of the video. */
export interface Timing {
	readonly start: number;
	/** Infinite where nothing ends it. */
	readonly end: number;
	/** Whether a start is written, here or around it. */
	readonly isTimed: boolean;
	/** Whether those in it follow each other, instead of being shown together. */
	readonly isSequence: boolean;
	/** Whether its line feeds end rows. */
	readonly isPreserved: boolean;
	/** As written. */
	readonly language: string | undefined;
}

/** The timing of the whole file. */
export const timingOfFile = ({ programmeStart }: TtmlClock): Timing => ({
	start: 0 - programmeStart,
	end: Infinity,
	isTimed: false,
	isSequence: false,
	isPreserved: false,
	language: undefined,
});

/**
 * The timing of an element within that of the one around it.
 *
 * @param before timing of the element before it there
 * @returns the name of its time that cannot be read, where there is one
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
	// Rounded, so that sums of one time are equal.
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

/** In a sequence, what nothing ends takes no time. */
const endOf = ({ start, end }: Timing): number => (Number.isFinite(end) ? end : start);
