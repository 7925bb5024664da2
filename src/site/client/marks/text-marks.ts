import { phrases } from '#locale/marks.ts';
import { keepContexts } from '../margin-notes/contexts.ts';
import { changeHighlights, highlightKey, quoteKey, readHighlights } from '../margin-notes/highlights.ts';
import { isOfTalk, type MarginNote, onMarginNotes } from '../margin-notes/store.ts';
import { quotationsOf, type Quoted } from '../margin-notes/quoted.ts';
import { elementsOf, isNotSpoken, sourceOf } from '../talk/moment-elements.ts';
import { contentsOf } from '../talk/selection/selection.ts';
import { momentAt, type TalkPage } from '../talk/talk-page.ts';
import type { ToolSubject } from '../talk/tools/tools.ts';
import { inNextFrame } from '../page/in-next-frame.ts';
import { isPlainClick } from '../page/plain-click.ts';
import { siteKey } from '../page/site.ts';
import { findQuote } from './find-quote.ts';
import { startHandles } from './handles.ts';
import { canMark, markText, rangesOf } from './mark-text.ts';
import { readTalkText, spanOfRanges, type TalkText } from './read-talk-text.ts';
import { contextOf, partsOf, type Span, wordsAt } from './spoken-text.ts';

/** The marks in a talk's text. */
export interface TextMarks {
	/** Redraws the marks, when the quotations of notes have changed. */
	readonly draw: () => void;
	/** Whether all words of a subject are in one highlight. */
	readonly isHighlighted: (subject: ToolSubject) => boolean;
	/**
	 * Highlights words, or all words of a moment, merging any highlights that they overlap. If one highlight already
	 * contains all of them, removes it instead.
	 *
	 * @returns the message for the reader
	 */
	readonly toggle: (subject: ToolSubject) => string;
}

interface PlacedHighlight {
	readonly highlight: MarginNote;
	readonly span: Span;
}

/**
 * Marks highlights and the quotations of notes in the text of a talk. Pressing a highlight, or its button at the end of
 * the paragraph, selects its words, which brings up their tools. Also stores the context of the marked words.
 *
 * @param quotes the quotations of notes, by second
 */
export function startTextMarks(talk: TalkPage, quotes: ReadonlyMap<number, Quoted>): TextMarks {
	const notes = document.querySelector<HTMLElement>('.notes');
	const handles = startHandles();
	let placed: PlacedHighlight[] = [];

	const draw = (): void => {
		const { spoken, moments } = readTalkText();
		const find = (second: number, quoted: Quoted): Span | undefined => {
			const moment = momentAt(talk, second);
			const base = moment && moments.get(moment);
			return base === undefined ? undefined : findQuote(spoken, base, quoted);
		};
		const own = readHighlights().filter(isOfTalk(talk.videoId));
		placed = own.flatMap((highlight) => {
			const span = find(highlight.second, highlight);
			return span ? [{ highlight, span }] : [];
		});
		const quoted = [...quotes].flatMap(([second, one]) =>
			quotationsOf(one).flatMap((part) => {
				const span = find(second, part);
				return span ? [{ key: quoteKey({ videoId: talk.videoId, site: siteKey(), second }, part), span }] : [];
			}),
		);
		const ranges = (spans: readonly Span[]): Range[] => spans.flatMap((span) => rangesOf(spoken, span));
		markText('highlighted', ranges(placed.map(({ span }) => span)));
		const marked = new Set(placed.flatMap(({ span }) => partsOf(spoken, span).map(paragraphOf)));
		// Paragraphs with highlights stay visible when the transcript is folded.
		for (const one of notes?.querySelectorAll('.moment') ?? []) one.classList.toggle('marked', marked.has(one));
		markText('quoted', ranges(quoted.map(({ span }) => span)));
		const keyed = [...quoted, ...placed.map(({ highlight, span }) => ({ key: highlightKey(highlight), span }))];
		keepContexts(new Map(keyed.map(({ key, span }) => [key, contextOf(spoken, span)])));
		handles.show(
			placed.flatMap(({ highlight, span }) => {
				const paragraph = partsOf(spoken, span).map(paragraphOf).at(-1);
				const press = (): void => select(span);
				return paragraph ? [{ key: highlightKey(highlight), words: highlight.words, paragraph, press }] : [];
			}),
		);
	};

	const holding = ({ start, end }: Span): PlacedHighlight | undefined =>
		placed.find(({ span }) => span.start <= start && span.end >= end);

	const spanOf = ({ second, ranges }: ToolSubject): { span: Span; text: TalkText } | undefined => {
		const elements = ranges ? [] : elementsOf(momentAt(talk, second));
		const text = readTalkText();
		const span = spanOfRanges(text.spoken, ranges ?? elements.map(contentsOf));
		return span && { span, text };
	};

	const toggle = (subject: ToolSubject): string => {
		const found = spanOf(subject);
		if (!found) return phrases.nothingSaid;
		const { span, text } = found;
		const there = holding(span);
		const over = there ? [there] : placed.filter((one) => one.span.start < span.end && one.span.end > span.start);
		const removed = over.map(({ highlight }) => highlight);
		const added = there ? [] : [highlightOf(talk, subject, { span, over, text })];
		if (!changeHighlights(added, removed)) return phrases.notKept;
		draw();
		if (there) return phrases.removed;
		const [made] = added;
		// The tools disappear with the selection.
		if (made && document.activeElement?.closest('.of-selection')) handles.focus(highlightKey(made));
		// A selection hides the highlight, so collapse it. In Safari, moving the focus has already cleared it.
		const selection = getSelection();
		if (subject.ranges && selection?.isCollapsed === false) selection.collapseToEnd();
		return canMark ? phrases.highlighted : phrases.notShown;
	};

	notes?.addEventListener('click', (event) => {
		const isOnText = !(event.target as Element).closest('a, button, .margin-note, .reader-note');
		if (!isOnText || !isPlainClick(event) || getSelection()?.isCollapsed === false) return;
		const { spoken } = readTalkText();
		const pressed = placed.find(({ span }) => rangesOf(spoken, span).some((range) => isAt(range, event)));
		if (pressed) select(pressed.span);
	});
	const redraw = inNextFrame(draw);
	if (notes)
		new MutationObserver((records) => {
			if (records.some(changesText)) redraw();
		}).observe(notes, { childList: true, subtree: true });
	onMarginNotes(draw);
	draw();
	return {
		draw,
		isHighlighted: (subject) => {
			const found = placed.length === 0 ? undefined : spanOf(subject);
			return found !== undefined && holding(found.span) !== undefined;
		},
		toggle,
	};
}

/** Makes a highlight of a subject, merged with the highlights that it overlaps. */
function highlightOf(
	talk: TalkPage,
	subject: ToolSubject,
	{ span, over, text }: { span: Span; over: readonly PlacedHighlight[]; text: TalkText },
): MarginNote {
	const start = Math.min(span.start, ...over.map((one) => one.span.start));
	const end = Math.max(span.end, ...over.map((one) => one.span.end));
	const { second } = over.find((one) => one.span.start === start)?.highlight ?? subject;
	const moment = momentAt(talk, second);
	const base = (moment && text.moments.get(moment)) ?? start;
	const from = base < start ? wordsAt(text.spoken, { start: base, end: start }).length : 0;
	const { page, videoId, title } = talk;
	return {
		videoId,
		page,
		title,
		site: siteKey(),
		second,
		source: sourceOf(moment),
		words: wordsAt(text.spoken, { start, end }),
		...(from > 0 ? { from } : {}),
		text: '',
		at: Date.now(),
	};
}

function select(span: Span): void {
	const parts = partsOf(readTalkText().spoken, span);
	const [first, last] = [parts[0], parts.at(-1)];
	if (first && last) getSelection()?.setBaseAndExtent(first.piece, first.from, last.piece, last.to);
}

/** The paragraph that contains a part of the text. */
const paragraphOf = ({ piece }: { readonly piece: Text }): Element | null | undefined =>
	piece.parentElement?.closest('p');

const isAt = (range: Range, { clientX, clientY }: MouseEvent): boolean =>
	[...range.getClientRects()].some(
		({ left, right, top, bottom }) => clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
	);

/** Whether text nodes were added, removed or moved, so that ranges on them are out of date. */
const changesText = ({ target, addedNodes, removedNodes }: MutationRecord): boolean =>
	target instanceof Element &&
	target.closest('p.moment') !== null &&
	target.closest(isNotSpoken) === null &&
	[...addedNodes, ...removedNodes].some((node) => !(node instanceof Element) || node.matches('mark, .lead'));
