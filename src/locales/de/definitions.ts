import type { phrases as english } from '../en/definitions.ts';

export const phrases: typeof english = {
	whereSaid: 'Wo davon die Rede ist',
};
