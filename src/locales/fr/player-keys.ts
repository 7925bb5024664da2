import type { phrases as english } from '../en/player-keys.ts';

export const phrases: typeof english = {
	playOrPause: 'Lecture ou pause',
	playOrPauseOnceOpen: 'Lecture ou pause (lecteur ouvert)',
	back: (seconds) => `Reculer de ${seconds} secondes`,
	ahead: (seconds) => `Avancer de ${seconds} secondes`,
	slower: 'Moins vite',
	faster: 'Plus vite',
	captions: 'Sous-titres',
	sound: 'Activer ou couper le son',
	backToPlaying: 'Revenir à la lecture en cours',
	close: 'Fermer le lecteur',
};
