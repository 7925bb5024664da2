import type { phrases as english } from '../en/player-keys.ts';

export const phrases: typeof english = {
	playOrPause: 'Reproducir o pausar',
	playOrPauseOnceOpen: 'Reproducir o pausar (reproductor abierto)',
	back: (seconds) => `Retroceder ${seconds} segundos`,
	ahead: (seconds) => `Avanzar ${seconds} segundos`,
	slower: 'Más lento',
	faster: 'Más rápido',
	captions: 'Subtítulos',
	sound: 'Activar o silenciar el sonido',
	backToPlaying: 'Volver al punto de reproducción',
	close: 'Cerrar el reproductor',
};
