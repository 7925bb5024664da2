import type { phrases as english } from '../en/flash-cards.ts';
import { number } from './language.ts';

export const phrases: typeof english = {
	deck: 'Deine Notizen',
	fileName: 'anki-karten',
	saved: (cards, file) =>
		`${cards === 1 ? '1 Karte' : `${number(cards)} Karten`} in ${file} gespeichert. Wähle in Anki am Computer „Datei → Importieren“ und dann diese Datei; der Notiztyp muss „Lückentext“ sein.`,
	again:
		'Wenn du mehr markiert hast, speichere und importiere noch einmal: Anki aktualisiert vorhandene Karten und behält deinen Lernstand.',
	none: 'Hieraus kann noch keine Karte werden. Markiere in einem Satz nur die wenigen Wörter, an die du dich erinnern willst.',
	long: (left) =>
		`${number(left)} ausgelassen, weil zu viele Wörter markiert sind: Markiere in einem Satz nur die wenigen, an die du dich erinnern willst.`,
	unseen: (left) =>
		`${number(left)} ausgelassen, weil dieser Browser nicht weiß, was um die Wörter herum gesagt wird: Öffne ${left === 1 ? 'den Vortrag' : 'die Vorträge'} einmal und speichere dann noch einmal.`,
	plain: (left) =>
		`${number(left)} ausgelassen, weil ${left === 1 ? 'die Notiz' : 'die Notizen'} keine Wörter ${left === 1 ? 'zitiert' : 'zitieren'} und keine Frage ${left === 1 ? 'stellt' : 'stellen'}: Auch eine Notiz, die mit einem Fragezeichen endet, wird zur Karte.`,
};
