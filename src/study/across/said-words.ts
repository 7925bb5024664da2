import type { Trace } from './trace.ts';

/** Minimum length: too many shorter words differ by one letter only. */
const SHORTEST = 4;
/** Maximum number of words, so that their file stays small enough to load. */
const MOST = 20_000;

/** Only scripts with letters and spaces: in others, a misspelling is not one wrong letter of a word. */
const word =
	/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{M}]+(?:'[\p{L}\p{M}]+)*$/u;

/**
 * The words that are said in talks, sorted: in lower case and with their own spelling rather than their stems, without stop
 * words, numbers and short words. If there are too many, these are the words that occur in the most talks. The order of the
 * traces does not matter.
 *
 * @param most maximum number of words
 */
export function saidWords(traces: Iterable<Trace>, most = MOST): string[] {
	const talksOf = new Map<string, number>();
	/** Caches the words by form: talks share most of them. */
	const wordOf = new Map<string, string | undefined>();
	for (const { forms, formEnds } of traces) {
		const said = new Set<string>();
		let start = 0;
		for (const end of formEnds) {
			// Includes the joint before the form.
			const form = forms.slice(start, end);
			start = end;
			let known = wordOf.get(form);
			if (known === undefined && !wordOf.has(form)) wordOf.set(form, (known = wordIn(form)));
			if (known !== undefined) said.add(known);
		}
		for (const one of said) talksOf.set(one, (talksOf.get(one) ?? 0) + 1);
	}
	const byTalks = [...talksOf].sort(([a, talksA], [b, talksB]) => talksB - talksA || (a < b ? -1 : 1));
	return byTalks
		.slice(0, most)
		.map(([one]) => one)
		.sort();
}

function wordIn(form: string): string | undefined {
	const spoken = form.replace(/^[ -]/, '').toLowerCase().replaceAll('’', "'").replace(/'s$/, '');
	return [...spoken].length >= SHORTEST && word.test(spoken) ? spoken : undefined;
}
