import type { phrases as english } from '../en/hits.ts';
import { counts } from './counts.ts';
import { number } from './language.ts';

export const phrases: typeof english = {
	bar: 'Treffer auf dieser Seite',
	inMoments: (moments) => (moments === 0 ? 'nicht gefunden' : `an ${counts.moments(moments)}`),
	oneOf: (hit, hits) => `${number(hit)} von ${number(hits)}`,
	previous: 'Vorheriger Treffer',
	next: 'Nächster Treffer',
	putAway: 'Treffer ausblenden',
};
