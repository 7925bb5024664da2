import type { phrases as english } from '../en/player-buttons.ts';

export const phrases: typeof english = {
	back: (seconds) => `Retroceder ${seconds} segundos`,
	ahead: (seconds) => `Avanzar ${seconds} segundos`,
	captions: 'Subtítulos',
	close: 'Cerrar el reproductor',
};
