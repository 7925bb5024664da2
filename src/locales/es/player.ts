import type { phrases as english } from '../en/player.ts';

export const phrases: typeof english = {
	controls: 'Controles del reproductor',
	play: 'Reproducir',
	pause: 'Pausar',
	speed: 'Velocidad',
	position: 'Posición en la grabación',
	positionOf: (clock, whole) => `${clock} de ${whole}`,
	transcript: 'Transcripción',

	connecting: 'Conectando con YouTube…',
	openOn: (site, clock) => `Abrir en ${site} desde ${clock}`,
	damaged: 'La grabación está dañada o en un formato que este navegador no puede reproducir.',
	notLoaded: 'No se pudo cargar la grabación. ¿Hay conexión a internet?',
	missing: 'La grabación no se encuentra o está en un formato que este navegador no puede reproducir.',
	cannotPlay: 'YouTube no puede reproducir este vídeo aquí.',
	noAnswer: 'YouTube no responde. ¿Hay conexión a internet?',
	gone: 'YouTube indica que este vídeo ya no existe o es privado.',
	onlyThere: 'El propietario de este vídeo solo permite verlo en YouTube.',
};
