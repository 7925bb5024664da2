import type { phrases as english } from '../en/player-keys.ts';

export const phrases: typeof english = {
	playOrPause: 'Abspielen oder anhalten',
	playOrPauseOnceOpen: 'Abspielen oder anhalten (Player offen)',
	back: (seconds) => `${seconds} Sekunden zurück`,
	ahead: (seconds) => `${seconds} Sekunden vor`,
	slower: 'Langsamer',
	faster: 'Schneller',
	captions: 'Untertitel',
	sound: 'Ton an oder aus',
	backToPlaying: 'Zurück zur laufenden Stelle',
	close: 'Player schließen',
};
