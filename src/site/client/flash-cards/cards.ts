import { type Language, makeLanguage } from '../../../study/words/language.ts';
import { shortened } from '../../shortened.ts';
import { isHighlight, quoteKey } from '../margin-notes/highlights.ts';
import type { Contexts } from '../margin-notes/contexts.ts';
import { keyOf, type MarginNote } from '../margin-notes/keep.ts';
import { quotationsOf, type Quoted } from '../margin-notes/quoted.ts';
import { type Sentence, sentenceAround } from './sentence.ts';

/** What the reader marked in a talk. */
export interface MarkedTalk {
	readonly title: string;
	/** BCP 47 tag; empty where it is not known. */
	readonly language: string;
	/** Names of the deck that its cards go to, the outermost first. */
	readonly deck: readonly string[];
	readonly notes: readonly MarginNote[];
}

/** A text with gaps, to be filled in one after the other. */
export interface Card {
	/** The same each time that the card is made, and that of no other card. */
	readonly id: string;
	readonly deck: readonly string[];
	/** Stands above the text: Markdown, as the reader wrote it; may be empty. */
	readonly question: string;
	readonly text: readonly Piece[];
	/** What the reader wrote of it: Markdown. */
	readonly notes: readonly string[];
	/** The title of the talk. */
	readonly title: string;
	/** What the source is of. */
	readonly moment: MarginNote;
}

/** A part of a card's text. */
export interface Piece {
	readonly text: string;
	/** Number of the gap that it is: from 1, in the order in which they were marked; 0 for what is always shown. */
	readonly gap: number;
}

/** The cards, and how much of what is marked became none. */
export interface CardsMade {
	readonly cards: readonly Card[];
	readonly left: {
		/** So many words are marked that nobody could recall them. */
		readonly long: number;
		/** It is not known what is said around the words. */
		readonly unseen: number;
		/** Notes that quote no words, and ask nothing. */
		readonly plain: number;
	};
}

/** Characters of the words that answer a question. */
const ANSWER = 400;
/** A note that asks something; not a mere question mark, by which its reader may mean that it is not understood. */
const asks = /[\p{L}\p{N}][\p{P}\s]*[?？؟]\s*$/u;

/** A gap before it is put into a card. */
interface Gap {
	readonly note: MarginNote;
	readonly words: string;
	readonly sentence: Sentence;
}

/** Those of one card. */
type Gaps = [Gap, ...Gap[]];

/**
 * Makes cards of what the reader marked: of a highlight its sentence with a gap in it, and of the words that a note quotes, which then
 * has the note behind it. Several gaps in one sentence are one card with several gaps. A note that asks a question has it above what
 * the note is of, which is the gap. All else is left out, and counted.
 *
 * A gap keeps its number when others come to it, so that whoever learns the cards goes on to learn the same.
 */
export function cardsOf(talks: readonly MarkedTalk[], contexts: Contexts): CardsMade {
	const left = { long: 0, unseen: 0, plain: 0 };
	const languages = new Map<string, Language>();
	const cards = talks.flatMap((talk) => {
		const tag = talk.language.toLowerCase().split('-', 1)[0] ?? '';
		const language = languages.get(tag) ?? makeLanguage(tag, (word) => word);
		languages.set(tag, language);
		const asking = talk.notes.filter(({ text }) => asks.test(text));
		const gaps = talk.notes.flatMap((note) => {
			if (asking.includes(note)) return [];
			const quoted: readonly Quoted[] = isHighlight(note) ? [note] : quotationsOf(note);
			const known = quoted.flatMap((one) => {
				const context = contexts.get(quoteKey(note, one));
				return context ? [{ words: one.words, sentence: sentenceAround(one.words, context, language) }] : [];
			});
			const made = known.flatMap(({ words, sentence }): Gap[] => (sentence ? [{ note, words, sentence }] : []));
			if (made.length > 0) return made;
			if (known.length > 0) left.long++;
			else if (isHighlight(note) || note.from !== undefined) left.unseen++;
			else left.plain++;
			return [];
		});
		const made = [
			...bySentence(gaps).map((some) => cardWithGaps(talk, some)),
			...asking.map((note) => cardAsking(talk, note)),
		];
		return made.sort(({ moment: a }, { moment: b }) => a.second - b.second || (a.from ?? 0) - (b.from ?? 0));
	});
	return { cards: withOwnIds(cards), left };
}

/** Those of one sentence together, in the order in which they were marked. What lies upon each other stays apart. */
function bySentence(gaps: readonly Gap[]): Gaps[] {
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

function cardWithGaps({ title, deck }: MarkedTalk, gaps: Gaps): Card {
	const [{ note: moment, words, sentence }] = gaps;
	const said = sentence.text;
	const inOrder = gaps
		.map(({ sentence }, index) => ({ ...sentence, gap: index + 1 }))
		.sort((a, b) => a.start - b.start);
	const pieces: Piece[] = [];
	let at = 0;
	for (const { start, end, gap } of inOrder) {
		pieces.push({ text: said.slice(at, start), gap: 0 }, { text: said.slice(start, end), gap });
		at = end;
	}
	pieces.push({ text: said.slice(at), gap: 0 });
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

/** Of a moment there is one note, so its words may change, and the question, too. */
const cardAsking = ({ title, deck }: MarkedTalk, note: MarginNote): Card => ({
	id: `${keyOf(note)} ?`,
	deck,
	question: note.text.trim(),
	text: [{ text: shortened(note.words, ANSWER), gap: 1 }],
	notes: [],
	title,
	moment: note,
});

/** A moment may say the same words twice. */
function withOwnIds(cards: readonly Card[]): Card[] {
	const seen = new Map<string, number>();
	return cards.map((card) => {
		const before = seen.get(card.id) ?? 0;
		seen.set(card.id, before + 1);
		return before === 0 ? card : { ...card, id: `${card.id} ${before + 1}` };
	});
}
