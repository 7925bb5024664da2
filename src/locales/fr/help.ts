import type { phrases as english } from '../en/help.ts';
import { phrases as hits } from './hits.ts';
import { phrases as page } from './page.ts';
import { phrases as player } from './player-buttons.ts';

export const phrases: typeof english = {
	shortcutGroups: {
		player: 'Lecteur',
		moving: 'Navigation',
		moment: 'Moment ou mots sélectionnés',
		search: 'Recherche',
		page: 'Page',
	},
	shortcuts: {
		playOrPause: 'Lecture ou pause',
		playOrPauseOnceOpen: 'Lecture ou pause (lecteur ouvert)',
		back10: player.back(10),
		ahead10: player.ahead(10),
		back5: player.back(5),
		ahead5: player.ahead(5),
		slower: 'Moins vite',
		faster: 'Plus vite',
		captions: player.captions,
		sound: 'Activer ou couper le son',
		backToPlaying: 'Revenir à la lecture en cours',
		closePlayer: player.close,

		previousMoment: 'Moment précédent',
		nextMoment: 'Moment suivant',
		previousSection: 'Section précédente',
		nextSection: 'Section suivante',
		previousNote: 'Note précédente',
		nextNote: 'Note suivante',

		highlight: 'Surligner ou retirer le surlignage',
		writeNote: 'Écrire une note',
		copyQuote: 'Copier comme citation',
		copyLink: 'Copier un lien',
		toTools: 'Aller aux boutons des mots sélectionnés',
		hideTools: 'Masquer ces boutons',

		searchTalks: 'Rechercher dans les conférences',
		nextHit: hits.next,
		previousHit: hits.previous,

		readingSettings: 'Réglages de lecture',
		focusMode: 'Mode focus',
		leaveFocusMode: page.leaveFocusMode,
		foldOrUnfold: 'Masquer ou afficher la transcription',
		hideDefinition: 'Masquer la définition',
		showShortcuts: 'Afficher les raccourcis clavier',
	},
	or: 'ou',
	keyNames: { Control: 'Ctrl', Escape: 'Échap', Shift: 'Maj', Space: 'Espace' },
};
