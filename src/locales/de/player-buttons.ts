import type { phrases as english } from '../en/player-buttons.ts';

export const phrases: typeof english = {
	back: (seconds) => `${seconds} Sekunden zurück`,
	ahead: (seconds) => `${seconds} Sekunden vor`,
	captions: 'Untertitel',
	close: 'Player schließen',
};
