import type { phrases as english } from '../en/marks.ts';

export const phrases: typeof english = {
	highlighted: 'Markiert',
	removed: 'Markierung entfernt',
	nothingSaid: 'Hier gibt es keine Wörter zum Markieren',
	notKept: 'Markierung nicht gespeichert: Der Speicher dieses Browsers ist voll oder abgeschaltet.',
	notShown: 'In „Deine Notizen“ gespeichert: Dieser Browser kann im Text keine Markierungen anzeigen',
	highlightOf: (words) => `Markierung: ${words}`,
};
