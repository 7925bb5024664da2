import { elementsOf, wordsOf } from '../talk/moment-elements.ts';
import { paragraphSaying } from '../talk/selection/selection.ts';
import { momentAt, type TalkPage } from '../talk/talk-page.ts';
import type { MarginNote } from './store.ts';

/** The words that a note quotes. */
export type Quoted = Pick<MarginNote, 'words' | 'from'>;

/** Maximum characters stored: of a moment as a whole, and of selected words. */
const MAX_LENGTH = { moment: 280, selected: 2000 };
/** Separates words selected at different times. */
const GAP = ' … ';

/** The words of a note on a moment as a whole: the first ones of the moment. */
export const wordsOfMoment = (talk: TalkPage, second: number): Quoted => ({
	words: shortened(wordsOf(momentAt(talk, second)), MAX_LENGTH.moment),
});

/**
 * Adds words to those that a note quotes.
 *
 * @param before the words that it has quoted so far; absent if it is new or about the whole moment
 */
export function quotedWith(before: Quoted | undefined, { words, from = 0 }: Quoted): Quoted {
	if (before?.words.includes(words)) return before;
	const kept = before && !words.includes(before.words) ? `${before.words}${GAP}` : '';
	return { words: kept + shortened(words, MAX_LENGTH.selected), ...(from > 0 ? { from } : {}) };
}

/** The quotations in a note, one for each selection, in the words of the talk. */
export const quotationsOf = ({ words, from }: Quoted): Quoted[] =>
	words.split(GAP).map((part, index, { length }) => ({
		words: part.replace(/ …$/, ''),
		...(index === length - 1 && from !== undefined ? { from } : {}),
	}));

/** The paragraph below which a note is placed: the one in which its words end. */
export function paragraphOf(talk: TalkPage, second: number, quoted: Quoted): HTMLElement | undefined {
	const moment = momentAt(talk, second);
	if (!moment) return undefined;
	const paragraphs = elementsOf(moment).flatMap((part) => part.closest('p') ?? []);
	const found = endOf(talk, moment, quoted) ?? paragraphs[0];
	const last = paragraphs.at(-1);
	if (isOfSelection(talk, second, quoted) || found?.closest('.topic') === last?.closest('.topic')) return found;
	// The beginning of a section may lie in the last paragraph of the section before.
	return last;
}

/** Whether the talk still has the words of a note at its second. */
export function isSaid(talk: TalkPage, second: number, quoted: Quoted): boolean {
	const moment = momentAt(talk, second);
	return quoted.words !== '' && moment !== undefined && endOf(talk, moment, quoted) !== undefined;
}

function endOf(talk: TalkPage, moment: HTMLElement, quoted: Quoted): HTMLElement | undefined {
	const { words = '', from = 0 } = quotationsOf(quoted).at(-1) ?? {};
	return paragraphSaying(talk, moment, words, from);
}

/** Whether words were selected, as opposed to those of the whole moment. */
export const isOfSelection = (talk: TalkPage, second: number, { words }: Quoted): boolean =>
	words !== wordsOfMoment(talk, second).words;

/** Must not change: stored notes on a whole moment are recognized by the result. */
function shortened(words: string, most: number): string {
	if (words.length <= most) return words;
	const space = words.lastIndexOf(' ', most);
	return `${words.slice(0, space > 0 ? space : most)} …`;
}
