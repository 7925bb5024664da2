import { partsOf, type Span, type SpokenText } from './spoken-text.ts';

/** What is marked in a talk's text: see `styles/notes/marks.css`. */
export type MarkName = 'highlighted' | 'quoted';

/** Some browsers came to it later than those that the site is for. */
const { highlights } = CSS as { readonly highlights?: HighlightRegistry };

/** Whether the browser can mark words. */
export const canMark = highlights !== undefined;

/**
 * Marks ranges, and nothing else under that name. The elements of the page stay as they are: a search's marks, anchors and what
 * is selected know nothing of it.
 */
export function markText(name: MarkName, ranges: readonly Range[]): void {
	highlights?.set(name, new Highlight(...ranges));
}

/** Where a span stands on the page: piece by piece, so that no time among the words is in it. */
export const rangesOf = (spoken: SpokenText<Text>, span: Span): Range[] =>
	partsOf(spoken, span).map(({ piece, from, to }) => {
		const range = document.createRange();
		range.setStart(piece, from);
		range.setEnd(piece, to);
		return range;
	});
