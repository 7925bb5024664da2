import type { phrases as english } from '../en/talk-page.ts';

export const phrases: typeof english = {
	describe: (title, channel, length) =>
		`Notes de «\u00a0${title}\u00a0»${channel ? `, par ${channel}` : ''} (${length}), où chaque paragraphe renvoie à son moment dans la vidéo.`,
	allTalks: 'Toutes les conférences',
	watchOn: (site) => `Regarder sur ${site}`,
	openRecording: 'Ouvrir l’enregistrement',
	notesOnly: 'Notes seules',
	print: 'Imprimer ou PDF',

	contents: 'Sommaire',
	closeContents: 'Fermer',

	player: 'Lecteur',
	playTalk: 'Lancer la conférence',
	alsoAs: 'Disponible aussi en {}',
};
