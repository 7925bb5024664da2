import { counts } from './counts.ts';
import { number } from './language.ts';

/** The bar for going from hit to hit on a talk opened from the search. */
export const phrases = {
	bar: 'Hits on this page',
	/** After the words of the search. */
	inMoments: (moments: number): string => (moments === 0 ? 'not found' : `in ${counts.moments(moments)}`),
	oneOf: (hit: number, hits: number): string => `${number(hit)} of ${number(hits)}`,
	previous: 'Previous hit',
	next: 'Next hit',
	putAway: 'Clear hits',
};
