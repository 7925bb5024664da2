import { formatClock } from '../../../videos/clock.ts';
import { isPlainClick } from '../page/plain-click.ts';
import { isPointerDown, isTap } from '../page/pointer.ts';
import { copy } from './copy.ts';
import { singleKeysWork } from '../page/keys.ts';
import { momentAt } from '../page/timeline.ts';
import { sourceOf, wordsOf } from './moment-elements.ts';
import { quotationOf } from './quotation.ts';
import { openView } from './scroll.ts';
import { startSelectionTools } from './selection-tools.ts';
import { selectionIn } from './selection.ts';
import type { TalkPage } from './talk-page.ts';
import { makeTools, type MomentTool } from './tools.ts';

/** Minimum pixels between the tools and the edges of the window. */
const EDGE = 8;

/** Copying by keyboard: of the selection, or else of the moment at a second. */
export interface Sharing {
	readonly copyLink: (second: number) => void;
	readonly copyQuote: (second: number) => void;
	/** Second of the moment whose time the reader has gone to by Tab, until it plays. */
	readonly focused: () => number | undefined;
}

/**
 * Copies a moment's address, or its words as a Markdown quotation with source. Clicking the link beside a time copies its
 * address; a time that is hovered, focused or tapped, and selected words, get buttons for both.
 *
 * Tab goes from time to time: the link beside it and its buttons do nothing that a key does not do for the time that has the
 * focus. Where the reader has switched these keys off, Tab leads to the buttons.
 *
 * @param more further tools to show beside these
 */
export function startSharing(talk: TalkPage, more: readonly MomentTool[] = []): Sharing {
	let moment: HTMLElement | null = null;
	let focused: HTMLElement | null = null;
	const copyLink = (second: number, control?: HTMLElement): void =>
		void copy(addressOf(second), `Link to ${formatClock(second)}`, control);
	const copyQuote = (second: number, control?: HTMLElement, words?: string): void =>
		void copy(quotation(talk, second, words), `Quotation of ${formatClock(second)}`, control);
	const offered: readonly MomentTool[] = [
		{ label: 'Copy link', key: 'Y', run: ({ second }, control) => copyLink(second, control) },
		{
			label: 'Copy quote',
			key: 'Shift+Y',
			run: ({ second, words }, control) => copyQuote(second, control, words),
		},
		...more,
	];
	const tools = makeTools(offered, () => (moment ? { second: secondOf(moment) } : undefined));
	startSelectionTools(talk, offered);
	for (const link of document.querySelectorAll<HTMLElement>('.moment .here')) link.tabIndex = -1;

	const show = (event: Event): void => {
		const target = event.target as Element;
		if (target.closest('.moment-tools')) return;
		const link = target.closest<HTMLElement>('.moment .at, .moment .here');
		if (!link) {
			// Tools that contain the focus stay.
			if (!tools.contains(document.activeElement) && event.type === 'pointerover') tools.remove();
			return;
		}
		moment = link.parentElement;
		if (!moment) return;
		if (event.type === 'focusin') focused = link.matches(':focus-visible') ? moment : null;
		for (const button of tools.querySelectorAll('button')) button.tabIndex = singleKeysWork() ? -1 : 0;
		const clock = formatClock(secondOf(moment));
		tools.setAttribute('aria-label', clock);
		// After the time's own links, so that Tab leads to the tools next.
		(moment.querySelector(':scope > .here') ?? link).after(tools);
		bringIn(tools, link);
	};
	const notes = document.querySelector<HTMLElement>('.notes');
	notes?.addEventListener('pointerover', show);
	notes?.addEventListener('focusin', show);
	// On touch screens lifting a finger ends the hover, so there the tools stay until something else is touched.
	const hovers = matchMedia('(hover: hover)');
	notes?.addEventListener('pointerleave', () => {
		if (hovers.matches && !tools.contains(document.activeElement)) tools.remove();
	});
	notes?.addEventListener('focusout', ({ relatedTarget }) => {
		focused = null;
		const isLeft = relatedTarget instanceof Element ? !relatedTarget.closest('.moment') : hovers.matches;
		// Safari gives no button the focus that is pressed, and takes it from what has it.
		const isPressed = isPointerDown() && tools.matches(':hover');
		if (isLeft && !isPressed) tools.remove();
	});
	document.addEventListener('click', (event) => {
		const target = event.target as Element;
		if (target.closest('.at')) focused = null;
		const link = target.closest<HTMLAnchorElement>('a.here');
		if (!link || !isPlainClick(event)) return;
		// A finger has no other way to the tools, and has not said yet which of them it wants.
		if (isTap(event)) event.preventDefault();
		else copyLink(Number(link.hash.slice('#t='.length)), link);
	});
	return {
		copyLink: (second) => copyLink(selectionIn(talk)?.second ?? startOf(talk, second)),
		copyQuote: (second) => {
			const selected = selectionIn(talk);
			copyQuote(selected?.second ?? startOf(talk, second), undefined, selected?.words);
		},
		focused: () => (focused ? secondOf(focused) : undefined),
	};
}

/** Moves the tools where they are not cut off: inwards at the edge of the window, below the time if the bar covers them. */
function bringIn(tools: HTMLElement, time: HTMLElement): void {
	tools.style.translate = tools.style.marginInlineStart = '';
	const { left, top, width } = tools.getBoundingClientRect();
	const last = document.documentElement.clientWidth - EDGE - width;
	const across = Math.max(EDGE, Math.min(left, last)) - left;
	const down = top < openView().from ? time.getBoundingClientRect().bottom - top : 0;
	// A margin, since with a translation the page would keep the overflow that the tools had before.
	tools.style.marginInlineStart = `${getComputedStyle(tools).direction === 'rtl' ? -across : across}px`;
	tools.style.translate = `0 ${down}px`;
}

/** The second in the link beside a time. For a continued paragraph, that of the moment it continues. */
function secondOf(moment: HTMLElement): number {
	const link = moment.querySelector<HTMLAnchorElement>(':scope > .here');
	return Number(link?.hash.slice('#t='.length) ?? 0);
}

function addressOf(second: number): string {
	const address = new URL(location.href);
	address.search = '';
	address.hash = `t=${Math.floor(second)}`;
	return address.href;
}

const startOf = ({ seconds }: TalkPage, second: number): number => seconds[momentAt(seconds, second)] ?? 0;

/** @param words in place of those of the whole moment */
function quotation(talk: TalkPage, second: number, words?: string): string {
	const moment = talk.moments[momentAt(talk.seconds, second)];
	// Others cannot open the address of a page on disk, so the video's is used there.
	const address = (location.protocol === 'file:' && sourceOf(moment)) || addressOf(second);
	return quotationOf({ words: words ?? wordsOf(moment), title: talk.title, second }, address);
}
