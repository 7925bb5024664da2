import { isNotSpoken } from '../talk/moment-elements.ts';
import { lettersOf, type Span, spokenText, type SpokenText } from './spoken-text.ts';

/** What a talk's page says, and at which letter each moment begins. */
export interface TalkText {
	readonly spoken: SpokenText<Text>;
	readonly moments: ReadonlyMap<Element, number>;
}

/** Reads what the page says as it is now: marks of a search part its text nodes. */
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

function textsIn(paragraph: Element): Text[] {
	const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
		if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
		return (node as Element).matches(isNotSpoken) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
	});
	const texts: Text[] = [];
	while (walker.nextNode()) texts.push(walker.currentNode as Text);
	return texts;
}

/** What of a talk's text some ranges hold, from the first to the last letter. */
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
