import { FORM_QUALITY } from '../../words/matching.ts';
import type { Clarity } from './explaining.ts';
import type { MomentMatch } from './match-moment.ts';

/**
 * Moves the best explanation to the front, and mere announcements behind the others. Only reorders moments that match
 * as well as the best one, so that readers still understand the order.
 *
 * @returns how clearly the first one explains
 */
export function promoteExplanation<Moment extends MomentMatch>(
	shown: Moment[],
	clarity: (moment: Moment) => Clarity,
): Clarity {
	const [first] = shown;
	if (!first) return 0;
	const isEqual = ({ qualities, pairs, isPromotional }: MomentMatch): boolean =>
		isPromotional === first.isPromotional &&
		pairs === first.pairs &&
		qualities.every((quality, term) => quality >= FORM_QUALITY === (first.qualities[term] ?? 0) >= FORM_QUALITY);
	const equal = shown.filter(isEqual).map((moment) => ({ moment, clarity: clarity(moment) }));
	const clearest = Math.max(...equal.map(({ clarity }) => clarity));
	const lead = clearest > 0 ? equal.find(({ clarity }) => clarity === clearest) : undefined;
	const rankOf = (one: (typeof equal)[number]): number => (one === lead ? 0 : one.clarity < 0 ? 2 : 1);
	equal.sort((a, b) => rankOf(a) - rankOf(b));
	const others = shown.filter((moment) => !isEqual(moment));
	shown.splice(0, shown.length, ...equal.map(({ moment }) => moment), ...others);
	return equal[0]?.clarity ?? 0;
}
