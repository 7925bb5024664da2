import { counts } from './counts.ts';
import { number } from './language.ts';

/** The bar that leads from hit to hit on a page that a search led to. */
export const phrases = {
	bar: 'Hits on this page',
	/** Behind the words that were searched for. */
	inMoments: (moments: number): string => (moments === 0 ? 'in no moment' : `in ${counts.moments(moments)}`),
	oneOf: (hit: number, hits: number): string => `${number(hit)} of ${number(hits)}`,
	previous: 'Previous hit',
	next: 'Next hit',
	putAway: 'Put the hits away',
};
