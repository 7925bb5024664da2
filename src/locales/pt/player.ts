import type { phrases as english } from '../en/player.ts';

export const phrases: typeof english = {
	controls: 'Controles do player',
	play: 'Reproduzir',
	pause: 'Pausar',
	speed: 'Velocidade',
	position: 'Posição na gravação',
	positionOf: (clock, whole) => `${clock} de ${whole}`,
	transcript: 'Transcrição',

	connecting: 'Conectando ao YouTube…',
	openOn: (site, clock) => `Abrir no ${site} a partir de ${clock}`,
	damaged: 'A gravação está danificada ou em um formato que este navegador não consegue reproduzir.',
	notLoaded: 'Não foi possível carregar a gravação. Este aparelho está conectado à internet?',
	missing: 'A gravação não foi encontrada ou está em um formato que este navegador não consegue reproduzir.',
	cannotPlay: 'O YouTube não pode reproduzir este vídeo aqui.',
	noAnswer: 'O YouTube não responde. Este aparelho está conectado à internet?',
	gone: 'O YouTube informa que este vídeo foi removido ou é privado.',
	onlyThere: 'O dono deste vídeo só permite reproduzi-lo no YouTube.',
};
