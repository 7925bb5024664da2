import type { phrases as english } from '../en/hits.ts';
import { counts } from './counts.ts';
import { number } from './language.ts';

export const phrases: typeof english = {
	bar: 'Resultados en esta página',
	inMoments: (moments) => (moments === 0 ? 'no encontrado' : `en ${counts.moments(moments)}`),
	oneOf: (hit, hits) => `${number(hit)} de ${number(hits)}`,
	previous: 'Resultado anterior',
	next: 'Resultado siguiente',
	putAway: 'Ocultar los resultados',
};
