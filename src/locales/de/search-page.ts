import type { phrases as english } from '../en/search-page.ts';

export const phrases: typeof english = {
	search: 'Suche',
	describe: 'Durchsuche alles, was in den Vorträgen gesagt wurde, auf die Stelle genau.',
	needsJavaScript: 'Die Suche braucht JavaScript, und das ist in diesem Browser ausgeschaltet. Ohne JavaScript:',
	terms: 'Begriffe',
	ofTerms: '{}: worum es in den Vorträgen geht, von A bis Z, mit Links zu den Stellen.',
	allTalks: 'Alle Vorträge',
	ofAllTalks: '{} sind nach Titel aufgelistet; jeder beginnt mit seinem Inhalt.',
	byBrowser: 'Der Browser findet Wörter auf der geöffneten Seite (Strg+F oder Cmd+F).',

	searchWhatWasSaid: 'In Vorträgen suchen',
	filter: 'Filter',
	close: 'Schließen',
	escape: 'Esc',
	closesSearch: ': Suche schließen',
	termsAndNotesFound: 'Gefundene Begriffe und Notizen',
	talksFound: 'Gefundene Vorträge',
	tryAgain: 'Erneut versuchen',
	searchAllTalks: 'Alle Vorträge durchsuchen',

	choose: 'auswählen',
	open: 'öffnen',
	exactWords: 'genau diese Wörter',

	narrow: 'Suchfilter',
	onlyThisTalk: 'Nur dieser Vortrag',
	facets: { course: 'Kurs', channel: 'Kanal', year: 'Jahr', language: 'Sprache' },
	allOf: { course: 'Alle', channel: 'Alle', year: 'Alle', language: 'Alle' },
	order: 'Sortierung',
	bestFirst: 'Beste Treffer',
	newestFirst: 'Neueste zuerst',
	oldestFirst: 'Älteste zuerst',
	clear: 'Zurücksetzen',
};
