import { momentAt } from '../page/timeline.ts';
import { elementsOf, wordsOf } from '../talk/moment-elements.ts';
import { paragraphSaying } from '../talk/selection/selection.ts';
import type { TalkPage } from '../talk/talk-page.ts';
import type { MarginNote } from './keep.ts';

/** The words that a note is of. */
export type Quoted = Pick<MarginNote, 'words' | 'from'>;

/** Characters that are kept of words: of a moment as a whole, and of those that the reader selected. */
const MOST = { moment: 280, selected: 2000 };
/** Between words that were selected at different times. */
const GAP = ' … ';

/** The words of a note that is of a moment and of no words in it: its first ones. */
export const wordsOfMoment = (talk: TalkPage, second: number): Quoted => ({
	words: shortened(wordsOf(talk.moments[momentAt(talk.seconds, second)]), MOST.moment),
});

/**
 * The words of a note that goes on to be of others, too.
 *
 * @param before of which the note was; absent where it is new, or was of the moment as a whole
 */
export function quotedWith(before: Quoted | undefined, { words, from = 0 }: Quoted): Quoted {
	if (before?.words.includes(words)) return before;
	const kept = before && !words.includes(before.words) ? `${before.words}${GAP}` : '';
	return { words: kept + shortened(words, MOST.selected), ...(from > 0 ? { from } : {}) };
}

/** The words that a note quotes, those that were selected at different times each by themselves, as the talk says them. */
export const quotationsOf = ({ words, from }: Quoted): Quoted[] =>
	words.split(GAP).map((part, index, { length }) => ({
		words: part.replace(/ …$/, ''),
		...(index === length - 1 && from !== undefined ? { from } : {}),
	}));

/** The paragraph that a note stands below: the one in which its words end. */
export function paragraphOf(talk: TalkPage, second: number, quoted: Quoted): HTMLElement | undefined {
	const moment = talk.moments[momentAt(talk.seconds, second)];
	if (!moment) return undefined;
	const paragraphs = elementsOf(moment).flatMap((part) => part.closest('p') ?? []);
	const found = endOf(moment, quoted) ?? paragraphs[0];
	const last = paragraphs.at(-1);
	if (isOfSelection(talk, second, quoted) || found?.closest('.topic') === last?.closest('.topic')) return found;
	// Words that begin a section may have begun in the last paragraph of the one before.
	return last;
}

/** Whether the talk says the words of a note where it stands. */
export function isSaid(talk: TalkPage, second: number, quoted: Quoted): boolean {
	const moment = talk.moments[momentAt(talk.seconds, second)];
	return quoted.words !== '' && moment !== undefined && endOf(moment, quoted) !== undefined;
}

function endOf(moment: HTMLElement, quoted: Quoted): HTMLElement | undefined {
	const { words = '', from = 0 } = quotationsOf(quoted).at(-1) ?? {};
	return paragraphSaying(moment, words, from);
}

/** Whether words were selected, and are not those of their moment. */
export const isOfSelection = (talk: TalkPage, second: number, { words }: Quoted): boolean =>
	words !== wordsOfMoment(talk, second).words;

/** Must not change: notes are stored with their words, and those of a whole moment are known by being these. */
function shortened(words: string, most: number): string {
	if (words.length <= most) return words;
	const space = words.lastIndexOf(' ', most);
	return `${words.slice(0, space > 0 ? space : most)} …`;
}
