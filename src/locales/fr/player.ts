import type { phrases as english } from '../en/player.ts';

export const phrases: typeof english = {
	controls: 'Commandes du lecteur',
	play: 'Lecture',
	pause: 'Pause',
	speed: 'Vitesse',
	position: 'Position dans l’enregistrement',
	positionOf: (clock, whole) => `${clock} sur ${whole}`,
	transcript: 'Transcription',

	connecting: 'Connexion à YouTube…',
	openOn: (site, clock) => `Ouvrir sur ${site} à ${clock}`,
	damaged: 'L’enregistrement est endommagé ou dans un format que ce navigateur ne peut pas lire.',
	notLoaded: 'L’enregistrement n’a pas pu être chargé. Cet appareil est-il en ligne\u202f?',
	missing: 'L’enregistrement est introuvable ou dans un format que ce navigateur ne peut pas lire.',
	cannotPlay: 'YouTube ne peut pas lire cette vidéo ici.',
	noAnswer: 'YouTube ne répond pas. Cet appareil est-il en ligne\u202f?',
	gone: 'YouTube indique que cette vidéo a été supprimée ou qu’elle est privée.',
	onlyThere: 'Le propriétaire de cette vidéo n’autorise sa lecture que sur YouTube.',
};
