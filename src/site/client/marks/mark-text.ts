import { partsOf, type Span, type SpokenText } from './spoken-text.ts';

/** The kinds of marks in a talk's text: see `styles/notes/marks.css`. */
export type MarkName = 'highlighted' | 'quoted';

/** The CSS Custom Highlight API; older supported browsers lack it. */
const { highlights } = CSS as { readonly highlights?: HighlightRegistry };

/** Whether the browser supports marking text. */
export const canMark = highlights !== undefined;

/**
 * Replaces the marked ranges of a kind. The DOM stays unchanged, so search marks, anchors and the selection are not
 * affected.
 */
export function markText(name: MarkName, ranges: readonly Range[]): void {
	highlights?.set(name, new Highlight(...ranges));
}

/** The ranges of a span, one for each piece, so that they exclude the times among the words. */
export const rangesOf = (spoken: SpokenText<Text>, span: Span): Range[] =>
	partsOf(spoken, span).map(({ piece, from, to }) => {
		const range = document.createRange();
		range.setStart(piece, from);
		range.setEnd(piece, to);
		return range;
	});
