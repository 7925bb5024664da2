import type { phrases as english } from '../en/definitions.ts';

export const phrases: typeof english = {
	whereSaid: 'Où il en est question',
};
