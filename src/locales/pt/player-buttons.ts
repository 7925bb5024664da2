import type { phrases as english } from '../en/player-buttons.ts';

export const phrases: typeof english = {
	back: (seconds) => `Voltar ${seconds} segundos`,
	ahead: (seconds) => `Avançar ${seconds} segundos`,
	captions: 'Legendas',
	close: 'Fechar o player',
};
