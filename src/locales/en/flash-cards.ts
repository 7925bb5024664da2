import { number } from './language.ts';

/** Flash cards of notes and highlights, for Anki. What Anki calls its menus and note types is as Anki has it in the language. */
export const phrases = {
	/** The deck of a site without a title. */
	deck: 'Your notes',
	fileName: 'anki-cards',
	saved: (cards: number, file: string): string =>
		`${cards === 1 ? '1 card' : `${number(cards)} cards`} saved in ${file}. In Anki on a computer, choose “File → Import”, then this file; the note type has to be “Cloze”.`,
	again:
		'When you have marked more, save and import again: cards that you have are brought up to date, and you go on learning them.',
	none: 'Nothing here makes a card: highlight the few words of a sentence that you want to recall.',
	/** What is left out, which is notes and highlights; it follows what is said above. */
	long: (left: number): string =>
		`${number(left)} left out because too many words are marked: of a sentence, highlight only the few that you want to recall.`,
	unseen: (left: number): string =>
		`${number(left)} left out because this browser has not seen what is said around the words: open ${left === 1 ? 'the talk' : 'the talks'} once, and save again.`,
	plain: (left: number): string =>
		`${number(left)} left out because ${left === 1 ? 'the note quotes' : 'the notes quote'} no words and ${left === 1 ? 'asks' : 'ask'} nothing: a note that ends with a question mark becomes a card, too.`,
};
