import type { Correction } from '../../model.ts';
import { type Corrected, jointAt, type Talk, type Word } from '../words/talk.ts';
import { eachWord } from '../words/tokens.ts';

/** Replaces the rest of a corrected form in the moment where it ends. */
const CONTINUED = '…';

/** What replaces a misheard form: the term, or an ellipsis if the term is in the previous moment. */
export const correctedTo = ({
	term,
	form = term,
	continues,
}: Pick<Correction, 'term' | 'form' | 'continues'>): string => (continues ? CONTINUED : form);

/**
 * A talk with the glossary's corrections applied to its words; its text stays the same. The first word of a term takes
 * the place of the whole misheard form, and the others are at its end. Time is linear in the words.
 *
 * @param corrections in order
 */
export function correctTalk(talk: Talk, corrections: readonly Correction[]): Talk {
	if (corrections.length === 0) return talk;
	const placed = placeCorrections(talk, corrections);
	const stems = new Map(talk.words.map(({ entry, stem }) => [entry.id, stem]));
	const words: Word[] = [];
	const newIndexes: number[] = [];
	let next = 0;
	for (const word of talk.words) {
		newIndexes.push(words.length);
		while (word.start >= (placed[next]?.end ?? Infinity)) next++;
		const correction = placed[next];
		if (!correction || word.end <= correction.start) words.push(word);
		else if ((words.at(-1)?.end ?? -1) < correction.end) words.push(...wordsOfTerm(talk, correction, word, stems));
	}
	newIndexes.push(words.length);
	const firstWords = talk.firstWords.map((word) => newIndexes[word] ?? words.length);
	return { ...talk, words, stems: stems.size, firstWords, corrected: placed };
}

/** For the second of each moment, the offset of its text in the talk's text. */
export const startsOfMoments = ({ moments, offsets }: Talk): ReadonlyMap<number, number> =>
	new Map(moments.map(({ second }, index) => [second, offsets[index] ?? 0]));

function placeCorrections(talk: Talk, corrections: readonly Correction[]): Corrected[] {
	const starts = startsOfMoments(talk);
	return corrections.map((correction) => {
		const offset = starts.get(correction.second) ?? 0;
		return { term: correctedTo(correction), start: offset + correction.start, end: offset + correction.end };
	});
}

/** @param heard the first word of the misheard form */
function wordsOfTerm({ language }: Talk, { term, end }: Corrected, heard: Word, stems: Map<number, number>): Word[] {
	const words: Word[] = [];
	let last = -1;
	eachWord(term, language, (from, to, form) => {
		const entry = language.look(form);
		const stem = stems.get(entry.id) ?? stems.size;
		stems.set(entry.id, stem);
		const place =
			last < 0
				? { start: heard.start, end, joint: heard.joint }
				: { start: end, end, joint: jointAt(term, last, from) };
		words.push({
			...place,
			entry,
			stem,
			kind: heard.isPromotion ? 'stop' : entry.kind,
			isPromotion: heard.isPromotion,
		});
		last = to;
	});
	return words;
}

/**
 * A quotation from a text, with the glossary's corrections in square brackets, as editors mark insertions in a
 * quotation. A correction that is only partly in the range is left as heard.
 *
 * @param corrected in order
 */
export function quote(text: string, start: number, end: number, corrected: readonly Corrected[]): string {
	let quoted = '';
	let at = start;
	for (const { term, start: from, end: to } of corrected) {
		if (from < at || to > end) continue;
		quoted += `${text.slice(at, from)}[${term}]`;
		at = to;
	}
	return (quoted + text.slice(at, end)).trim();
}
