import type { phrases as english } from '../en/help.ts';
import { phrases as hits } from './hits.ts';
import { phrases as page } from './page.ts';
import { phrases as player } from './player-buttons.ts';

export const phrases: typeof english = {
	shortcutGroups: {
		player: 'Player',
		moving: 'Navigation',
		moment: 'Stelle oder ausgewählter Text',
		search: 'Suche',
		page: 'Seite',
	},
	shortcuts: {
		playOrPause: 'Abspielen oder anhalten',
		playOrPauseOnceOpen: 'Abspielen oder anhalten (Player offen)',
		back10: player.back(10),
		ahead10: player.ahead(10),
		back5: player.back(5),
		ahead5: player.ahead(5),
		slower: 'Langsamer',
		faster: 'Schneller',
		captions: player.captions,
		sound: 'Ton an oder aus',
		backToPlaying: 'Zurück zur laufenden Stelle',
		closePlayer: player.close,

		previousMoment: 'Vorherige Stelle',
		nextMoment: 'Nächste Stelle',
		previousSection: 'Vorheriger Abschnitt',
		nextSection: 'Nächster Abschnitt',
		previousNote: 'Vorherige Notiz',
		nextNote: 'Nächste Notiz',

		highlight: 'Markieren oder Markierung entfernen',
		writeNote: 'Notiz dazu schreiben',
		copyQuote: 'Als Zitat kopieren',
		copyLink: 'Link dorthin kopieren',
		toTools: 'Zu den Schaltflächen der Auswahl',
		hideTools: 'Diese Schaltflächen ausblenden',

		searchTalks: 'Vorträge durchsuchen',
		nextHit: hits.next,
		previousHit: hits.previous,

		readingSettings: 'Leseeinstellungen',
		focusMode: 'Fokusmodus',
		leaveFocusMode: page.leaveFocusMode,
		foldOrUnfold: 'Transkript aus- oder einblenden',
		hideDefinition: 'Definition ausblenden',
		showShortcuts: 'Tastenkürzel anzeigen',
	},
	or: 'oder',
	keyNames: { Control: 'Strg', Escape: 'Esc', Shift: 'Umschalt', Space: 'Leertaste' },
};
