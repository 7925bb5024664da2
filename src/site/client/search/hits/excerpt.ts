import { matchOf, phraseIndexes, plain, wordParts } from '../../words/matching.ts';

export interface ExcerptPart {
	readonly text: string;
	readonly marked: boolean;
}

/** Which of Pagefind's marks to keep. */
export interface Marking {
	/** Keeps the marks that match one of these words; all if there are none. */
	readonly terms: readonly string[];
	/** Words of the query that are too common to highlight: see `MIN_WEIGHT_RATIO`. */
	readonly commonWords: readonly string[];
	readonly allowPrefix: boolean;
}

/** Splits an excerpt for a phrase, highlighting its words only where they form the phrase. */
export function phraseParts(excerpt: string, terms: readonly string[]): ExcerptPart[] {
	const parts = excerptParts(excerpt, { terms: [], commonWords: [], allowPrefix: true });
	const runs: { readonly parts: ExcerptPart[]; readonly marked: boolean }[] = [];
	for (const [index, part] of parts.entries()) {
		const isBetween = part.text.trim() === '' && parts[index + 1]?.marked === true;
		const last = runs.at(-1);
		if (last?.marked && (part.marked || isBetween)) last.parts.push(part);
		else runs.push({ parts: [part], marked: part.marked });
	}
	return runs.flatMap((run) => {
		if (!run.marked) return run.parts;
		const marks = run.parts.filter(({ marked }) => marked);
		const inPhrase = phraseIndexes(
			marks.map(({ text }) => plain(text)),
			terms,
		);
		return run.parts.map((part) => ({ text: part.text, marked: inPhrase.has(marks.indexOf(part)) }));
	});
}

/** Signs of a word that Pagefind separated from it. */
const detachedSigns = /(?<=[\u2060-\u2064])<\/mark>([+#*]{1,2})/g;

/**
 * Parses Pagefind's excerpt into plain text and marks, so that no transcript text is parsed as HTML. Removes sign
 * marks.
 */
export function excerptParts(excerpt: string, { terms, commonWords, allowPrefix }: Marking): ExcerptPart[] {
	const isMarked = (parts: readonly string[]): boolean => {
		if (terms.length === 0) return !parts.some((word) => commonWords.includes(word));
		return parts.some((word) => {
			const match = matchOf(word, terms, allowPrefix);
			return match !== undefined && !commonWords.includes(terms[match.term] ?? '');
		});
	};
	return excerpt
		.replace(detachedSigns, '$1</mark>')
		.split(/(<mark>.*?<\/mark>)/)
		.filter(Boolean)
		.map((part) => {
			const text = part
				.replace(/<\/?mark>|[\u2060-\u2064]/g, '')
				.replaceAll('&lt;', '<')
				.replaceAll('&gt;', '>');
			return { text, marked: part.startsWith('<mark>') && isMarked(wordParts(plain(text))) };
		});
}
