import type { phrases as english } from '../en/player-keys.ts';

export const phrases: typeof english = {
	playOrPause: 'Reproduzir ou pausar',
	playOrPauseOnceOpen: 'Reproduzir ou pausar (player aberto)',
	back: (seconds) => `Voltar ${seconds} segundos`,
	ahead: (seconds) => `Avançar ${seconds} segundos`,
	slower: 'Mais devagar',
	faster: 'Mais rápido',
	captions: 'Legendas',
	sound: 'Ligar ou desligar o som',
	backToPlaying: 'Voltar ao ponto da reprodução',
	close: 'Fechar o player',
};
