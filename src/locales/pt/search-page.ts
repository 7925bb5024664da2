import type { phrases as english } from '../en/search-page.ts';

export const phrases: typeof english = {
	search: 'Busca',
	describe: 'Busque o que foi dito em cada palestra, até o momento exato.',
	needsJavaScript: 'A busca precisa de JavaScript, que está desativado neste navegador. Sem ele:',
	terms: 'Termos',
	ofTerms: '{}: do que as palestras falam, de A a Z, e em que momentos.',
	allTalks: 'Todas as palestras',
	ofAllTalks: '{} estão listadas por título; cada uma começa com seu conteúdo.',
	byBrowser: 'Seu navegador encontra palavras na página aberta (Ctrl+F ou Cmd+F).',

	searchWhatWasSaid: 'Buscar o que foi dito',
	filter: 'Filtros',
	close: 'Fechar',
	escape: 'Esc',
	closesSearch: ': fechar a busca',
	termsAndNotesFound: 'Termos e notas encontrados',
	talksFound: 'Palestras encontradas',
	tryAgain: 'Tentar de novo',
	searchAllTalks: 'Buscar em todas as palestras',

	choose: 'escolher',
	open: 'abrir',
	exactWords: 'palavras exatas',

	narrow: 'Filtros de busca',
	onlyThisTalk: 'Só esta palestra',
	facets: { course: 'Curso', channel: 'Canal', year: 'Ano', language: 'Idioma' },
	allOf: { course: 'Todos', channel: 'Todos', year: 'Todos', language: 'Todos' },
	order: 'Ordenar por',
	bestFirst: 'Relevância',
	newestFirst: 'Mais recentes',
	oldestFirst: 'Mais antigas',
	clear: 'Limpar',
};
