import type { phrases as english } from '../en/talk-page.ts';

export const phrases: typeof english = {
	describe: (title, channel, length) =>
		`Notas de «${title}»${channel ? `, de ${channel}` : ''} (${length}), con cada párrafo enlazado a su momento del vídeo.`,
	allTalks: 'Todas las charlas',
	watchOn: (site) => `Ver en ${site}`,
	openRecording: 'Abrir la grabación',
	notesOnly: 'Solo notas',
	print: 'Imprimir o PDF',

	contents: 'Contenido',
	closeContents: 'Cerrar',

	player: 'Reproductor',
	playTalk: 'Reproducir la charla',
	alsoAs: 'También disponible en {}',
};
