import { phrases } from '#locale/copying.ts';
import { language } from '#locale/language.ts';
import { secondIn } from '../../../../markdown/fragments.ts';
import { formatClock } from '../../../../videos/clock.ts';
import { isPlainClick } from '../../page/plain-click.ts';
import { isPointerDown, isTap } from '../../page/pointer.ts';
import { singleKeysWork } from '../../page/keys/keys.ts';
import { openView } from '../open-view.ts';
import { makeTools, type MomentTool, updateTools } from './tools.ts';

/** Minimum pixels between the tools and the edges of the window. */
const EDGE = 8;

/**
 * Brings the tools of a moment to a time that is hovered, tapped or gone to by Tab. Tab goes from time to time: the link beside it
 * and its buttons do nothing that a key does not do for the time that has the focus. Where the reader has switched these keys off,
 * Tab leads to the buttons.
 *
 * Screen readers that move the focus along while they read do not bring them, unless Tab is to lead on to the buttons: the names
 * of all tools would be heard at each time. Nor is the link beside it read, but where there is no other way to the tools.
 *
 * @param onLink used when the link beside a time is clicked
 * @returns what tells the second of the moment whose time the reader has gone to by Tab, until it plays
 */
export function startTimeTools(offered: readonly MomentTool[], onLink: MomentTool): () => number | undefined {
	let moment: HTMLElement | null = null;
	let time: HTMLElement | null = null;
	let focused: HTMLElement | null = null;
	const tools = makeTools(offered, () => (moment ? { second: secondOf(moment) } : undefined));
	/** On touch screens lifting a finger ends the hover. */
	const hovers = matchMedia('(hover: hover)');
	const isForeign = !document.documentElement.matches(`:lang(${language})`);
	for (const link of document.querySelectorAll<HTMLAnchorElement>('.moment .here')) {
		link.tabIndex = -1;
		if (hovers.matches) {
			link.ariaHidden = 'true';
			continue;
		}
		link.ariaLabel = phrases.linkTo(formatClock(secondOfLink(link)));
		// Only then: browsers style an element anew that is told its language.
		if (isForeign) link.lang = language;
	}
	let isTabDown = false;
	for (const type of ['keydown', 'keyup'] as const)
		document.addEventListener(type, ({ key }) => (isTabDown = type === 'keydown' && key === 'Tab'), true);

	// What a button says, and so how wide they are, changes once it has been pressed.
	new ResizeObserver(() => {
		if (time && tools.isConnected && !isPointerDown()) bringIn(tools, time);
	}).observe(tools);

	const show = (event: Event): void => {
		const target = event.target as Element;
		if (target.closest('.moment-tools')) return;
		const link = target.closest<HTMLElement>('.moment .at, .moment .here');
		if (!link) {
			// Tools that contain the focus stay. Others would lie below what opens at a term that gets it.
			if (!tools.contains(document.activeElement)) tools.remove();
			return;
		}
		if (event.type === 'focusin') {
			focused = link.matches(':focus-visible') ? link.parentElement : null;
			if (hovers.matches && singleKeysWork() && !isTabDown) {
				if (link.parentElement !== moment) tools.remove();
				return;
			}
		}
		time = link;
		moment = link.parentElement;
		if (!moment) return;
		for (const button of tools.querySelectorAll('button')) button.tabIndex = singleKeysWork() ? -1 : 0;
		tools.ariaLabel = formatClock(secondOf(moment));
		// After the time's own links, so that Tab leads to the tools next.
		(moment.querySelector(':scope > .here') ?? link).after(tools);
		updateTools();
		bringIn(tools, link);
	};
	const notes = document.querySelector<HTMLElement>('.notes');
	notes?.addEventListener('pointerover', show);
	notes?.addEventListener('focusin', show);
	// On touch screens the tools stay until something else is touched.
	notes?.addEventListener('pointerleave', () => {
		if (hovers.matches && !tools.contains(document.activeElement)) tools.remove();
	});
	notes?.addEventListener('focusout', ({ relatedTarget }) => {
		focused = null;
		const isLeft = relatedTarget instanceof Element ? !relatedTarget.closest('.moment') : hovers.matches;
		// Safari gives no button the focus that is pressed, and takes it from what has it.
		const isPressed = isPointerDown() && tools.matches(':hover');
		// Who looks into another window comes back to what has the focus.
		if (isLeft && !isPressed && document.hasFocus()) tools.remove();
	});
	document.addEventListener('click', (event) => {
		const target = event.target as Element;
		if (target.closest('.at')) focused = null;
		const link = target.closest<HTMLAnchorElement>('a.here');
		if (!link || !isPlainClick(event)) return;
		// A finger has no other way to the tools, and has not said yet which of them it wants.
		if (isTap(event)) event.preventDefault();
		else onLink.run({ second: secondOfLink(link) }, link);
	});
	return () => (focused ? secondOf(focused) : undefined);
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
	return link ? secondOfLink(link) : 0;
}

const secondOfLink = ({ hash }: HTMLAnchorElement): number => secondIn(hash);
