import type { phrases as english } from '../en/marks.ts';

export const phrases: typeof english = {
	highlighted: 'Markiert',
	removed: 'Markierung entfernt',
	nothingSaid: 'Hier wird nichts gesagt',
	notKept: 'Dieser Browser speichert keine Markierungen: Sein Speicher ist voll oder abgeschaltet.',
	notShown: 'In „Deine Notizen“ gespeichert: Dieser Browser kann im Text keine Markierungen anzeigen',
	highlightOf: (words) => `Markierung: ${words}`,
};
