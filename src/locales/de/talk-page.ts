import type { phrases as english } from '../en/talk-page.ts';

export const phrases: typeof english = {
	describe: (title, channel, length) =>
		`Notizen zu „${title}“${channel ? ` von ${channel}` : ''} (${length}), jeder Absatz mit seiner Stelle im Video verlinkt.`,
	allTalks: 'Alle Vorträge',
	watchOn: (site) => `Auf ${site} ansehen`,
	openRecording: 'Aufnahme öffnen',
	notesOnly: 'Nur Notizen',
	print: 'Drucken oder PDF',

	contents: 'Inhalt',
	closeContents: 'Schließen',

	player: 'Player',
	playTalk: 'Vortrag abspielen',
	alsoAs: 'Auch als {} verfügbar',
};
