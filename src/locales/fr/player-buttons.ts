import type { phrases as english } from '../en/player-buttons.ts';

export const phrases: typeof english = {
	back: (seconds) => `Reculer de ${seconds} secondes`,
	ahead: (seconds) => `Avancer de ${seconds} secondes`,
	captions: 'Sous-titres',
	close: 'Fermer le lecteur',
};
