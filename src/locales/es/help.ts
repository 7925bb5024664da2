import type { phrases as english } from '../en/help.ts';
import { phrases as hits } from './hits.ts';
import { phrases as page } from './page.ts';
import { phrases as player } from './player-buttons.ts';

export const phrases: typeof english = {
	shortcutGroups: {
		player: 'Reproductor',
		moving: 'Navegación',
		moment: 'Momento o palabras seleccionadas',
		search: 'Búsqueda',
		page: 'Página',
	},
	shortcuts: {
		playOrPause: 'Reproducir o pausar',
		playOrPauseOnceOpen: 'Reproducir o pausar (reproductor abierto)',
		back10: player.back(10),
		ahead10: player.ahead(10),
		back5: player.back(5),
		ahead5: player.ahead(5),
		slower: 'Más lento',
		faster: 'Más rápido',
		captions: player.captions,
		sound: 'Activar o silenciar el sonido',
		backToPlaying: 'Volver al punto de reproducción',
		closePlayer: player.close,

		previousMoment: 'Momento anterior',
		nextMoment: 'Momento siguiente',
		previousSection: 'Sección anterior',
		nextSection: 'Sección siguiente',
		previousNote: 'Nota anterior',
		nextNote: 'Nota siguiente',

		highlight: 'Resaltar o quitar el resaltado',
		writeNote: 'Escribir una nota',
		copyQuote: 'Copiar como cita',
		copyLink: 'Copiar un enlace',
		toTools: 'Ir a los botones de las palabras seleccionadas',
		hideTools: 'Ocultar estos botones',

		searchTalks: 'Buscar en las charlas',
		nextHit: hits.next,
		previousHit: hits.previous,

		readingSettings: 'Ajustes de lectura',
		focusMode: 'Modo enfoque',
		leaveFocusMode: page.leaveFocusMode,
		foldOrUnfold: 'Ocultar o mostrar la transcripción',
		hideDefinition: 'Ocultar la definición',
		showShortcuts: 'Mostrar los atajos de teclado',
	},
	or: 'o',
	keyNames: { Control: 'Ctrl', Escape: 'Esc', Shift: 'Mayús', Space: 'Espacio' },
};
