import { matchOf, phraseIndexes, plain, wordParts } from '../../words/matching.ts';

/** A part of an excerpt. */
export interface ExcerptPart {
	readonly text: string;
	readonly marked: boolean;
}

/** Which of Pagefind's marks are kept. */
export interface Marking {
	/** Marks that match one of these words are kept; all if there are none. */
	readonly terms: readonly string[];
	/** Words of the query that are too common to be highlighted: see `WORTH_MARKING`. */
	readonly commonWords: readonly string[];
	readonly allowPrefix: boolean;
}

/** The parts of an excerpt for a phrase: its words are highlighted only where they form the phrase. */
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

/** Signs of a word that Pagefind took apart from them. */
const detachedSigns = /(?<=[\u2060-\u2064])<\/mark>([+#*]{1,2})/g;

/** Pagefind's excerpt as plain text with marks, but those of signs, so that no words of a transcript are parsed as HTML. */
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
