import type { phrases as english } from '../en/hits.ts';
import { counts } from './counts.ts';
import { number } from './language.ts';

export const phrases: typeof english = {
	bar: 'Résultats sur cette page',
	inMoments: (moments) => (moments === 0 ? 'introuvable' : `à ${counts.moments(moments)}`),
	oneOf: (hit, hits) => `${number(hit)} sur ${number(hits)}`,
	previous: 'Résultat précédent',
	next: 'Résultat suivant',
	putAway: 'Masquer les résultats',
};
