import type { phrases as english } from '../en/hits.ts';
import { counts } from './counts.ts';
import { number } from './language.ts';

export const phrases: typeof english = {
	bar: 'Resultados nesta página',
	inMoments: (moments) => (moments === 0 ? 'não encontrado' : `em ${counts.moments(moments)}`),
	oneOf: (hit, hits) => `${number(hit)} de ${number(hits)}`,
	previous: 'Resultado anterior',
	next: 'Próximo resultado',
	putAway: 'Ocultar os resultados',
};
