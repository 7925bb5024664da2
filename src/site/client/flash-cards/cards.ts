import { type Language, makeLanguage } from '../../../study/words/language.ts';
import { shortened } from '../../shortened.ts';
import { isHighlight, quoteKey } from '../margin-notes/highlights.ts';
import type { Contexts } from '../margin-notes/contexts.ts';
import { keyOf, type MarginNote } from '../margin-notes/store.ts';
import { quotationsOf, type Quoted } from '../margin-notes/quoted.ts';
import { type Sentence, sentenceAround } from './sentence.ts';

/** A talk with the reader's notes and highlights. */
export interface MarkedTalk {
	readonly title: string;
	/** BCP 47 tag; empty if unknown. */
	readonly language: string;
	/** The deck of its cards, as a path from the outermost deck. */
	readonly deck: readonly string[];
	readonly notes: readonly MarginNote[];
}

/** A cloze card: a text with gaps to be filled in one at a time. */
export interface Card {
	/** Unique, and the same each time that the card is made. */
	readonly id: string;
	readonly deck: readonly string[];
	/** Shown above the text: Markdown as written by the reader; may be empty. */
	readonly question: string;
	readonly text: readonly Piece[];
	/** The reader's notes: Markdown. */
	readonly notes: readonly string[];
	/** The title of the talk. */
	readonly title: string;
	/** The moment that the source links to. */
	readonly moment: MarginNote;
}

/** A part of a card's text. */
export interface Piece {
	readonly text: string;
	/** Number of the gap, from 1 in the order in which they were marked; 0 for text that is always shown. */
	readonly gap: number;
}

/** The cards, and how many notes and highlights were skipped. */
export interface CardResult {
	readonly cards: readonly Card[];
	readonly skipped: {
		/** Too many words are marked to recall them. */
		readonly long: number;
		/** The context of the words is unknown. */
		readonly unseen: number;
		/** Notes that quote no words and ask nothing. */
		readonly plain: number;
	};
}

/** Maximum characters of the answer to a question. */
const MAX_ANSWER = 400;
/** Matches a note that asks a question. A lone question mark may just mean that the reader did not understand. */
const questionPattern = /[\p{L}\p{N}][\p{P}\s]*[?？؟]\s*$/u;

/** A gap that is not on a card yet. */
interface Gap {
	readonly note: MarginNote;
	readonly words: string;
	readonly sentence: Sentence;
}

/** The gaps of one card. */
type Gaps = [Gap, ...Gap[]];

/**
 * Makes cloze cards of what the reader marked. A highlight becomes a gap in its sentence, and so do the words that a
 * note quotes, with the note on the back. Several gaps in one sentence go on one card. A note that asks a question
 * becomes a card with the question above the words of its moment, which are the gap. Everything else is skipped and
 * counted.
 *
 * A gap keeps its number when others are added, so that learners keep their progress.
 */
export function cardsOf(talks: readonly MarkedTalk[], contexts: Contexts): CardResult {
	const skipped = { long: 0, unseen: 0, plain: 0 };
	const languages = new Map<string, Language>();
	const cards = talks.flatMap((talk) => {
		const tag = talk.language.toLowerCase().split('-', 1)[0] ?? '';
		const language = languages.get(tag) ?? makeLanguage(tag, (word) => word);
		languages.set(tag, language);
		const questions = talk.notes.filter(({ text }) => questionPattern.test(text));
		const gaps = talk.notes.flatMap((note) => {
			if (questions.includes(note)) return [];
			const quoted: readonly Quoted[] = isHighlight(note) ? [note] : quotationsOf(note);
			const known = quoted.flatMap((one) => {
				const context = contexts.get(quoteKey(note, one));
				return context ? [{ words: one.words, sentence: sentenceAround(one.words, context, language) }] : [];
			});
			const made = known.flatMap(({ words, sentence }): Gap[] => (sentence ? [{ note, words, sentence }] : []));
			if (made.length > 0) return made;
			if (known.length > 0) skipped.long++;
			else if (isHighlight(note) || note.from !== undefined) skipped.unseen++;
			else skipped.plain++;
			return [];
		});
		const made = [
			...groupBySentence(gaps).map((some) => clozeCard(talk, some)),
			...questions.map((note) => questionCard(talk, note)),
		];
		return made.sort(({ moment: a }, { moment: b }) => a.second - b.second || (a.from ?? 0) - (b.from ?? 0));
	});
	return { cards: withUniqueIds(cards), skipped };
}

/** Groups gaps by sentence, in the order in which they were marked. Overlapping gaps stay separate. */
function groupBySentence(gaps: readonly Gap[]): Gaps[] {
	const together: Gaps[] = [];
	for (const gap of [...gaps].sort((a, b) => a.note.at - b.note.at)) {
		const { text, start, end } = gap.sentence;
		const others = together.find((some) =>
			some.every(({ sentence }) => sentence.text === text && (sentence.end <= start || sentence.start >= end)),
		);
		if (others) others.push(gap);
		else together.push([gap]);
	}
	return together;
}

function clozeCard({ title, deck }: MarkedTalk, gaps: Gaps): Card {
	const [{ note: moment, words, sentence }] = gaps;
	const { text } = sentence;
	const inOrder = gaps
		.map(({ sentence }, index) => ({ ...sentence, gap: index + 1 }))
		.sort((a, b) => a.start - b.start);
	const pieces: Piece[] = [];
	let at = 0;
	for (const { start, end, gap } of inOrder) {
		pieces.push({ text: text.slice(at, start), gap: 0 }, { text: text.slice(start, end), gap });
		at = end;
	}
	pieces.push({ text: text.slice(at), gap: 0 });
	const notes = gaps.flatMap(({ note }) => (isHighlight(note) ? [] : note.text.trim()));
	return {
		id: `${keyOf(moment)} ${words}`,
		deck,
		question: '',
		text: pieces.filter(({ text }) => text !== ''),
		notes: [...new Set(notes)],
		title,
		moment,
	};
}

/** A moment has only one note, so its key is enough for an id: the words and the question may change. */
const questionCard = ({ title, deck }: MarkedTalk, note: MarginNote): Card => ({
	id: `${keyOf(note)} ?`,
	deck,
	question: note.text.trim(),
	text: [{ text: shortened(note.words, MAX_ANSWER), gap: 1 }],
	notes: [],
	title,
	moment: note,
});

/** Makes ids unique: a moment may contain the same words twice. */
function withUniqueIds(cards: readonly Card[]): Card[] {
	const seen = new Map<string, number>();
	return cards.map((card) => {
		const before = seen.get(card.id) ?? 0;
		seen.set(card.id, before + 1);
		return before === 0 ? card : { ...card, id: `${card.id} ${before + 1}` };
	});
}
