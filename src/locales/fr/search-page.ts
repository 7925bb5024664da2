import type { phrases as english } from '../en/search-page.ts';

export const phrases: typeof english = {
	search: 'Recherche',
	describe: 'Recherchez ce qui a été dit dans chaque conférence, au moment près.',
	needsJavaScript: 'La recherche nécessite JavaScript, qui est désactivé dans ce navigateur. Sans JavaScript\u00A0:',
	terms: 'Termes',
	ofTerms: '{}\u00A0: de quoi parlent les conférences, de A à Z, avec des liens vers les moments.',
	allTalks: 'Toutes les conférences',
	ofAllTalks: '{} sont classées par titre\u202F; chacune commence par son sommaire.',
	byBrowser: 'Votre navigateur trouve des mots dans la page ouverte (Ctrl+F ou Cmd+F).',

	searchWhatWasSaid: 'Que cherchez-vous\u202F?',
	filter: 'Filtres',
	close: 'Fermer',
	escape: 'Échap',
	closesSearch: '\u00A0: fermer la recherche',
	termsAndNotesFound: 'Termes et notes trouvés',
	talksFound: 'Conférences trouvées',
	tryAgain: 'Réessayer',
	searchAllTalks: 'Rechercher partout',

	choose: 'choisir',
	open: 'ouvrir',
	exactWords: 'mots exacts',

	narrow: 'Filtres de recherche',
	onlyThisTalk: 'Cette conférence seulement',
	facets: { course: 'Cours', channel: 'Chaîne', year: 'Année', language: 'Langue' },
	allOf: { course: 'Tous', channel: 'Toutes', year: 'Toutes', language: 'Toutes' },
	order: 'Trier par',
	bestFirst: 'Plus pertinentes',
	newestFirst: 'Plus récentes',
	oldestFirst: 'Plus anciennes',
	clear: 'Effacer',
};
