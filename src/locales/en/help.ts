import { phrases as hits } from './hits.ts';
import { phrases as page } from './page.ts';
import { phrases as player } from './player-buttons.ts';

/** The list of keyboard shortcuts, loaded on demand. */
export const phrases = {
	shortcutGroups: {
		player: 'Player',
		moving: 'Navigation',
		moment: 'Moment or selected words',
		search: 'Search',
		page: 'Page',
	},
	/** What each shortcut does. */
	shortcuts: {
		playOrPause: 'Play or pause',
		playOrPauseOnceOpen: 'Play or pause (player open)',
		back10: player.back(10),
		ahead10: player.ahead(10),
		back5: player.back(5),
		ahead5: player.ahead(5),
		slower: 'Slower',
		faster: 'Faster',
		captions: player.captions,
		sound: 'Mute or unmute',
		backToPlaying: 'Back to what is playing',
		closePlayer: player.close,

		previousMoment: 'Previous moment',
		nextMoment: 'Next moment',
		previousSection: 'Previous section',
		nextSection: 'Next section',
		previousNote: 'Previous note',
		nextNote: 'Next note',

		highlight: 'Add or remove highlight',
		writeNote: 'Write a note',
		copyQuote: 'Copy as quote',
		copyLink: 'Copy link',
		toTools: 'Go to the buttons for selected words',
		hideTools: 'Hide these buttons',

		searchTalks: 'Search talks',
		nextHit: hits.next,
		previousHit: hits.previous,

		readingSettings: 'Reading settings',
		focusMode: 'Focus mode',
		leaveFocusMode: page.leaveFocusMode,
		foldOrUnfold: 'Hide or show the transcript',
		hideDefinition: 'Hide the definition',
		showShortcuts: 'Show keyboard shortcuts',
	},
	/** Between keys for the same action. */
	or: 'or',
	/** As printed on keyboards. */
	keyNames: { Control: 'Ctrl', Escape: 'Esc', Shift: 'Shift', Space: 'Space' },
};
