import { number } from './language.ts';

/** Anki flash cards made from notes and highlights. Menus and note types are named as in Anki's own translation. */
export const phrases = {
	/** The deck of a site without a title. */
	deck: 'Your notes',
	fileName: 'anki-cards',
	saved: (cards: number, file: string): string =>
		`${cards === 1 ? '1 card' : `${number(cards)} cards`} saved in ${file}. In Anki on a computer, choose “File → Import” and select this file. The note type must be “Cloze”.`,
	again:
		'When you have highlighted more, save and import again: Anki updates the cards you have and keeps your progress.',
	none: 'Nothing here can become a card yet. In a sentence, highlight only the few words you want to recall.',
	/** Numbers of notes and highlights left out, and why. Shown after the phrases above. */
	long: (left: number): string =>
		`${number(left)} left out because too many words are marked. In a sentence, highlight only the few you want to recall.`,
	unseen: (left: number): string =>
		`${number(left)} left out because this browser has not loaded the text around the words. Open ${left === 1 ? 'the talk' : 'the talks'} once, then save again.`,
	plain: (left: number): string =>
		`${number(left)} left out because ${left === 1 ? 'the note quotes' : 'the notes quote'} no words and ${left === 1 ? 'asks' : 'ask'} no question. A note that ends with a question mark becomes a card, too.`,
};
