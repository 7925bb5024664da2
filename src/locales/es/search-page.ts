import type { phrases as english } from '../en/search-page.ts';

export const phrases: typeof english = {
	search: 'Búsqueda',
	describe: 'Busca lo que se dijo en cada charla, hasta el momento exacto.',
	needsJavaScript: 'La búsqueda necesita JavaScript, que está desactivado en este navegador. Sin él:',
	terms: 'Términos',
	ofTerms: '{}: de qué hablan las charlas, de la A a la Z, y en qué momentos.',
	allTalks: 'Todas las charlas',
	ofAllTalks: '{} aparecen ordenadas por título; cada una empieza con su contenido.',
	byBrowser: 'Tu navegador encuentra palabras en la página abierta (Ctrl+F o Cmd+F).',

	searchWhatWasSaid: 'Buscar lo que se dijo',
	filter: 'Filtros',
	close: 'Cerrar',
	escape: 'Esc',
	closesSearch: ': cerrar la búsqueda',
	termsAndNotesFound: 'Términos y notas encontrados',
	talksFound: 'Charlas encontradas',
	tryAgain: 'Intentar de nuevo',
	searchAllTalks: 'Buscar en todas las charlas',

	choose: 'elegir',
	open: 'abrir',
	exactWords: 'palabras exactas',

	narrow: 'Filtros de búsqueda',
	onlyThisTalk: 'Solo esta charla',
	facets: { course: 'Curso', channel: 'Canal', year: 'Año', language: 'Idioma' },
	allOf: { course: 'Todos', channel: 'Todos', year: 'Todos', language: 'Todos' },
	order: 'Ordenar por',
	bestFirst: 'Relevancia',
	newestFirst: 'Más recientes',
	oldestFirst: 'Más antiguas',
	clear: 'Borrar',
};
