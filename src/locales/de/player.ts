import type { phrases as english } from '../en/player.ts';

export const phrases: typeof english = {
	controls: 'Player-Steuerung',
	play: 'Abspielen',
	pause: 'Anhalten',
	speed: 'Geschwindigkeit',
	position: 'Position in der Aufnahme',
	positionOf: (clock, whole) => `${clock} von ${whole}`,
	transcript: 'Transkript',

	connecting: 'Verbindung zu YouTube …',
	openOn: (site, clock) => `Auf ${site} bei ${clock} öffnen`,
	damaged: 'Die Aufnahme ist beschädigt oder in einem Format, das dieser Browser nicht abspielen kann.',
	notLoaded: 'Die Aufnahme konnte nicht geladen werden. Ist dieses Gerät online?',
	missing: 'Die Aufnahme fehlt oder ist in einem Format, das dieser Browser nicht abspielen kann.',
	cannotPlay: 'YouTube kann dieses Video hier nicht abspielen.',
	noAnswer: 'YouTube antwortet nicht. Ist dieses Gerät online?',
	gone: 'YouTube meldet, dass dieses Video entfernt wurde oder privat ist.',
	onlyThere: 'Dieses Video lässt sich auf Wunsch seiner Inhaber nur auf YouTube abspielen.',
};
