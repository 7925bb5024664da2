import { make } from '../../page/make.ts';
import { pageLanguage } from '../../page/site.ts';
import { wordsIn } from '../../words/matching.ts';

/**
 * Highlights whole words and phrases within an element, ignoring case. A match may lie partly inside a marked term.
 *
 * @param phrases each with one or more words
 */
export function markWords(element: Element, phrases: ReadonlySet<string>): void {
	const language = pageLanguage();
	const phraseWords = [...phrases].map((phrase) => wordsIn(phrase, language).map(({ word }) => word));
	// If two phrases begin with the same words, the longer one wins.
	phraseWords.sort((a, b) => b.length - a.length);
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
		node.parentElement?.closest('a:not(.defined), .heard, mark') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
	);
	const texts: Text[] = [];
	while (walker.nextNode()) texts.push(walker.currentNode as Text);
	const ranges = rangesOf(texts.map(({ data }) => data).join(''), phraseWords, language);
	let from = 0;
	for (const text of texts) {
		const { length } = text;
		for (const { start, end } of ranges.toReversed()) {
			if (start < from + length && end > from) markPart(text, Math.max(start - from, 0), Math.min(end - from, length));
		}
		from += length;
	}
}

function markPart(text: Text, start: number, end: number): void {
	const part = text.splitText(start);
	part.splitText(end - start);
	const mark = make('mark');
	part.replaceWith(mark);
	mark.append(part);
}

/** The positions of the phrases in a text, in order. */
function rangesOf(
	text: string,
	phraseWords: readonly (readonly string[])[],
	language: string | undefined,
): { start: number; end: number }[] {
	const ranges: { start: number; end: number }[] = [];
	const words = wordsIn(text, language);
	for (let at = 0; at < words.length; at++) {
		const phrase = phraseWords.find(
			(parts) => parts.length > 0 && parts.every((part, index) => words[at + index]?.word === part),
		);
		const first = words[at];
		const last = words[at + (phrase?.length ?? 0) - 1];
		if (!phrase || !first || !last) continue;
		ranges.push({ start: first.start, end: last.end });
		at += phrase.length - 1;
	}
	return ranges;
}
