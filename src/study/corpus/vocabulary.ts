import { openLanguage } from '../words/language.ts';
import type { Trace } from './trace.ts';

/** Minimum length: too many shorter words differ by one letter only. */
const MIN_LENGTH = 4;
/** Maximum number of words besides those that every talk says, so that their file stays small enough to load. */
const MAX_WORDS = 20_000;

/** Only scripts with letters and spaces: in others, a misspelling is not one wrong letter of a word. */
const word =
	/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{M}]+(?:'[\p{L}\p{M}]+)*$/u;

/**
 * The words that are said in talks, sorted: in lower case and in full rather than as stems, without numbers and short
 * words. If there are too many, they are limited to those that occur in the most talks, plus the stop words of the
 * talks' languages, since talks say most of these. The order of the traces does not matter.
 *
 * @param maximum number of words besides stop words
 */
export function vocabularyOf(traces: Iterable<Trace>, maximum = MAX_WORDS): string[] {
	const counts = new Map<string, WordCount>();
	/** Caches the counts by form: talks share most of them. */
	const countOf = new Map<string, WordCount | undefined>();
	const find = (form: string): WordCount | undefined => {
		const word = wordIn(form);
		if (word === undefined) return undefined;
		const found = counts.get(word) ?? { talks: 0, latest: undefined };
		counts.set(word, found);
		return found;
	};
	const languages = new Set<string>();
	for (const trace of traces) {
		const { forms, formEnds, language } = trace;
		languages.add(language);
		let start = 0;
		for (const end of formEnds) {
			// Includes the joint before the form.
			const form = forms.slice(start, end);
			start = end;
			let count = countOf.get(form);
			if (count === undefined && !countOf.has(form)) countOf.set(form, (count = find(form)));
			if (count === undefined || count.latest === trace) continue;
			count.talks++;
			count.latest = trace;
		}
	}
	const byTalks = [...counts].sort(([a, inA], [b, inB]) => inB.talks - inA.talks || (a < b ? -1 : 1));
	const stopWords = [...languages].flatMap((language) => [...openLanguage(language).stopWords]).filter(isWord);
	return [...new Set([...byTalks.slice(0, maximum).map(([one]) => one), ...stopWords])].sort();
}

/** Number of talks that say a word, and the last talk counted: one talk may have several forms of the word. */
interface WordCount {
	talks: number;
	latest: Trace | undefined;
}

function wordIn(form: string): string | undefined {
	const spoken = form.replace(/^[ -]/, '').toLowerCase().replaceAll('’', "'").replace(/'s$/, '');
	return isWord(spoken) ? spoken : undefined;
}

const isWord = (text: string): boolean => [...text].length >= MIN_LENGTH && word.test(text);
