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
	damaged: 'Die Aufnahme ist beschädigt oder in einem Format, das dieser Browser nicht abspielt.',
	missing: 'Die Aufnahme ist nicht da, wo sie sein sollte, oder in einem Format, das dieser Browser nicht abspielt.',
	cannotPlay: 'YouTube kann dieses Video hier nicht abspielen.',
	noAnswer: 'YouTube antwortet nicht. Ist dieses Gerät online?',
	gone: 'YouTube meldet, dass es dieses Video nicht mehr gibt oder dass es privat ist.',
	onlyThere: 'Wer dieses Video veröffentlicht hat, lässt es nur auf YouTube laufen.',
};
