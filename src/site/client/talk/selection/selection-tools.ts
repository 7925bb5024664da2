import { phrases } from '#locale/talk.ts';
import { inNextFrame } from '../../page/in-next-frame.ts';
import { registerKeys } from '../../page/keys/keys.ts';
import { isPointerDown } from '../../page/pointer.ts';
import { announce } from '../../page/status.ts';
import { type Box, openView } from '../open-view.ts';
import { placeAtWords } from './place-at-words.ts';
import { type Selected, selectionIn } from './selection.ts';
import type { TalkPage } from '../talk-page.ts';
import { makeTools, type MomentTool, updateTools } from '../tools/tools.ts';

/**
 * Milliseconds after the last change of a selection, when its tools appear: until then the reader is still selecting.
 */
const REST = 250;

/**
 * Shows the tools of a moment beside words of the transcript that the reader selects, by mouse, keyboard or touch. They
 * disappear with the selection, on Escape, and while the selection is out of view. They do not take the focus, so that
 * the words stay selected: Tab moves to them.
 */
export function startSelectionTools(talk: TalkPage, tools: readonly MomentTool[]): void {
	let selected: Selected | undefined;
	let byTouch = matchMedia('(pointer: coarse)').matches;
	let isDismissed = false;
	let isAnnounced = false;
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const element = makeTools(tools, () => selected);
	element.classList.add('of-selection');
	element.ariaLabel = phrases.selectedWords;

	const hide = (): void => {
		clearTimeout(waiting);
		selected = undefined;
		element.remove();
	};
	const update = (): void => {
		if (isPointerDown() || hasFocus(element)) return;
		selected = isDismissed ? undefined : selectionIn(talk);
		// Before placing them: the labels affect their width.
		updateTools();
		if (!selected) hide();
		else if (place(element, selected.ranges, byTouch)) {
			if (!isAnnounced) announce(byTouch ? phrases.toolsBelow : phrases.tabLeadsToTools);
			isAnnounced = true;
		} else hide();
	};
	const updateSoon = (): void => {
		clearTimeout(waiting);
		waiting = setTimeout(update, REST);
	};
	const placeInNextFrame = inNextFrame(() => {
		if (isPointerDown() || hasFocus(element)) return;
		if (selected && !place(element, selected.ranges, byTouch)) hide();
	});
	document.addEventListener('selectionchange', () => {
		isDismissed = false;
		// Touching the tools may end the selection before the press is complete.
		if (getSelection()?.isCollapsed !== false && !isPointerDown()) hide();
		else updateSoon();
	});
	document.addEventListener(
		'pointerdown',
		({ pointerType }) => {
			byTouch = pointerType !== 'mouse';
		},
		true,
	);
	for (const event of ['pointerup', 'pointercancel'] as const) {
		document.addEventListener(
			event,
			() => {
				if (selected || getSelection()?.isCollapsed === false) updateSoon();
			},
			true,
		);
	}
	// Pressing a button must not move the focus or change the selection.
	element.addEventListener('mousedown', (event) => event.preventDefault());
	// The keyboard does move the focus. In Safari this clears the selection.
	element.addEventListener('focusin', () => {
		if (selected && getSelection()?.isCollapsed !== false) selectAgain(selected.ranges);
	});
	for (const event of ['scroll', 'resize']) {
		addEventListener(event, () => {
			if (selected) placeInNextFrame();
			else if (getSelection()?.isCollapsed === false) updateSoon();
		});
	}
	// Some browsers keep the words selected while their note is written.
	document.addEventListener('focusin', ({ target }) => {
		if (target instanceof HTMLTextAreaElement) hide();
	});
	registerToolKeys(element, () => {
		isDismissed = true;
		hide();
	});
}

/**
 * Makes Tab move to the tools while they are shown, and Escape close them and return the focus to where it was, or to
 * the time of the paragraph.
 */
function registerToolKeys(element: HTMLElement, dismiss: () => void): void {
	let before: Element | null = null;
	const group = 'moment';
	registerKeys(
		{
			keys: ['Tab'],
			action: 'toTools',
			group,
			run: () => {
				if (!element.isConnected || hasFocus(element)) return false;
				before = document.activeElement;
				element.querySelector('button')?.focus({ preventScroll: true });
				return true;
			},
		},
		{
			keys: ['Escape'],
			action: 'hideTools',
			group,
			run: () => {
				if (!element.isConnected) return false;
				// A highlight's button disappears with the highlight.
				const back = before?.isConnected ? before : element.parentElement?.querySelector('.at');
				if (hasFocus(element) && back instanceof HTMLElement) back.focus({ preventScroll: true });
				dismiss();
				return true;
			},
		},
	);
}

/** @param ranges the selected ranges, in document order */
function selectAgain(ranges: readonly Range[]): void {
	const [first, last] = [ranges[0], ranges.at(-1)];
	if (first && last)
		getSelection()?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
}

const hasFocus = (element: Element): boolean => element.contains(document.activeElement);

/** @returns whether there is room for the tools */
function place(tools: HTMLElement, ranges: readonly Range[], byTouch: boolean): boolean {
	const rects = ranges.flatMap((range) => [...range.getClientRects()]).filter(({ width }) => width > 0);
	const paragraph = paragraphOf(ranges.at(-1));
	if (rects.length === 0 || !paragraph) return false;
	// At the end of the paragraph, so that Tab continues from the words.
	if (tools.parentElement !== paragraph) paragraph.append(tools);
	const at = placeAtWords(
		{
			first: lineOf(
				rects,
				rects.reduce((a, b) => (b.top < a.top ? b : a)),
			),
			last: lineOf(
				rects,
				rects.reduce((a, b) => (b.bottom > a.bottom ? b : a)),
			),
		},
		tools.getBoundingClientRect(),
		openView(),
		byTouch,
	);
	if (!at) return false;
	const { left, top } = paragraph.getBoundingClientRect();
	tools.style.inset = `${at.top - top}px auto auto ${at.left - left}px`;
	return true;
}

function paragraphOf(range: Range | undefined): Element | null | undefined {
	const node = range?.startContainer;
	return (node instanceof Element ? node : node?.parentElement)?.closest('p.moment');
}

/** The bounds of the line that a rectangle belongs to. */
function lineOf(rects: readonly DOMRect[], one: DOMRect): Box {
	const middle = (one.top + one.bottom) / 2;
	const line = rects.filter(({ top, bottom }) => top <= middle && bottom >= middle);
	return {
		left: Math.min(...line.map(({ left }) => left)),
		right: Math.max(...line.map(({ right }) => right)),
		top: one.top,
		bottom: one.bottom,
	};
}
