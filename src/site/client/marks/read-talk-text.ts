import { isNotSpoken } from '../talk/moment-elements.ts';
import { lettersOf, type Span, spokenText, type SpokenText } from './spoken-text.ts';

/** The text of a talk's page, and the letter at which each moment begins. */
export interface TalkText {
	readonly spoken: SpokenText<Text>;
	readonly moments: ReadonlyMap<Element, number>;
}

/** Reads the text of the page in its current state: search marks split text nodes. */
export function readTalkText(): TalkText {
	const paragraphs = [...document.querySelectorAll('.notes p.moment')].map(textsIn);
	const spoken = spokenText(paragraphs);
	const moments = new Map<Element, number>();
	for (const { piece, start, end } of spoken.pieces) {
		const moment = start === end ? null : piece.parentElement?.closest('[id^="t="]');
		if (moment && !moments.has(moment)) moments.set(moment, start);
	}
	return { spoken, moments };
}

/** The text nodes of spoken words. A `TreeWalker` with a filter takes several times as long. */
function textsIn(element: Element): Text[] {
	return [...element.childNodes].flatMap((node) => {
		if (node instanceof Text) return node;
		return node instanceof Element && !node.matches(isNotSpoken) ? textsIn(node) : [];
	});
}

/** The span of a talk's text that ranges cover, from the first to the last letter; `undefined` if they cover none. */
export function spanOfRanges({ pieces }: SpokenText<Text>, ranges: readonly Range[]): Span | undefined {
	const spans = ranges.flatMap((range) => {
		const held = pieces.filter(({ piece }) => range.intersectsNode(piece));
		return held.map(({ piece, start, end }) => ({
			start: range.startContainer === piece ? start + lettersBefore(piece, range.startOffset) : start,
			end: range.endContainer === piece ? start + lettersBefore(piece, range.endOffset) : end,
		}));
	});
	const [start = 0, end = 0] = [spans[0]?.start, spans.at(-1)?.end];
	return end > start ? { start, end } : undefined;
}

const lettersBefore = ({ data }: Text, offset: number): number => lettersOf(data.slice(0, offset)).length;
