import { phrases } from '#locale/talk.ts';
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
 * Shows the tools of a moment beside a time that is hovered or reached by Tab, or whose sign is tapped. Tab moves from
 * time to time and skips the link and the buttons beside each, since a key does the same as each of them for the
 * focused time. If the reader has switched off single keys, Tab moves to the buttons.
 *
 * A screen reader that moves the focus as it reads does not open the tools, unless Tab is to move on to the buttons: it
 * would read all of their names at every time. It does not read the link beside the time either, unless that is the
 * only way to the tools.
 *
 * @param onLink used when the link beside a time is clicked
 * @returns a function that gives the second of the moment whose time has keyboard focus, until it is pressed
 */
export function startTimeTools(available: readonly MomentTool[], onLink: MomentTool): () => number | undefined {
	/** The time, or the link beside it, that the tools are shown for. */
	let time: HTMLElement | null = null;
	/** The one with the keyboard's focus. */
	let focused: HTMLElement | null = null;
	const tools = makeTools(available, () => (time ? { second: secondOf(time) } : undefined));
	/** On touch screens, lifting the finger ends the hover. */
	const hovers = matchMedia('(hover: hover)');
	const isForeign = !document.documentElement.matches(`:lang(${language})`);
	for (const link of document.querySelectorAll<HTMLAnchorElement>('.moment .here')) {
		link.tabIndex = -1;
		if (hovers.matches) {
			link.ariaHidden = 'true';
			continue;
		}
		link.role = 'button';
		link.ariaLabel = phrases.actionsFor(formatClock(secondOfLink(link)));
		// Only if needed: setting `lang` makes browsers restyle the element.
		if (isForeign) link.lang = language;
	}
	/** Whether a finger is on a time, which plays: the sign beside it is for the tools, which cover words. */
	const isTapped = (link: HTMLElement): boolean =>
		!hovers.matches && link.matches('.at') && !link.matches(':focus-visible');
	let isTabDown = false;
	for (const type of ['keydown', 'keyup'] as const)
		document.addEventListener(type, ({ key }) => (isTabDown = type === 'keydown' && key === 'Tab'), true);

	// Pressing a button may change its label, and so the width of the tools.
	new ResizeObserver(() => {
		if (time && tools.isConnected && !isPointerDown()) keepInWindow(tools, time);
	}).observe(tools);

	const show = (event: Event): void => {
		const target = event.target as Element;
		if (target.closest('.moment-tools')) return;
		const link = target.closest<HTMLElement>('.moment .at, .moment .here');
		if (!link || isTapped(link)) {
			// Tools that contain the focus stay. Others would cover the definition that opens when a term is focused.
			if (!tools.contains(document.activeElement)) tools.remove();
			return;
		}
		if (event.type === 'focusin') {
			focused = link.matches(':focus-visible') ? link : null;
			if (hovers.matches && singleKeysWork() && !isTabDown) {
				if (link.parentElement !== time?.parentElement) tools.remove();
				return;
			}
		}
		showAt(link);
	};
	const showAt = (link: HTMLElement): void => {
		time = link;
		for (const button of tools.querySelectorAll('button')) button.tabIndex = singleKeysWork() ? -1 : 0;
		tools.ariaLabel = formatClock(secondOf(link));
		// After the time's own links, so that Tab reaches the tools next.
		(linkBeside(link) ?? link).after(tools);
		updateTools();
		keepInWindow(tools, link);
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
		// Safari does not focus a pressed button, but takes the focus away from the element that has it.
		const isPressed = isPointerDown() && tools.matches(':hover');
		// If the window loses the focus, the element keeps it for the reader's return.
		if (isLeft && !isPressed && document.hasFocus()) tools.remove();
	});
	document.addEventListener('click', (event) => {
		const target = event.target as Element;
		if (target.closest('.at')) focused = null;
		const link = target.closest<HTMLAnchorElement>('a.here');
		if (!link || !isPlainClick(event)) return;
		if (hovers.matches && !isTap(event)) {
			onLink.run({ second: secondOfLink(link) }, link);
			return;
		}
		// On a touch screen it is the only way to the tools, so it must not trigger one of them. A screen reader may click it
		// without touching it.
		event.preventDefault();
		showAt(link);
	});
	return () => (focused ? secondOf(focused) : undefined);
}

/** Keeps the tools visible: moves them inwards at the window's edge, and below the time if the bar covers them. */
function keepInWindow(tools: HTMLElement, time: HTMLElement): void {
	tools.style.translate = tools.style.marginInlineStart = '';
	const { left, top, width } = tools.getBoundingClientRect();
	const view = openView();
	const across = Math.max(EDGE, Math.min(left, view.right - EDGE - width)) - left;
	const down = top < view.top ? time.getBoundingClientRect().bottom - top : 0;
	// A margin: with a translation, the page would keep the overflow that the tools had before.
	tools.style.marginInlineStart = `${getComputedStyle(tools).direction === 'rtl' ? -across : across}px`;
	tools.style.translate = `0 ${down}px`;
}

/** The second in the link beside a time. For a continued paragraph, the second of the moment that it continues. */
function secondOf(time: HTMLElement): number {
	const link = linkBeside(time);
	return link ? secondOfLink(link) : 0;
}

const linkBeside = (time: HTMLElement): HTMLAnchorElement | null | undefined =>
	time.parentElement?.querySelector<HTMLAnchorElement>(':scope > .here');

const secondOfLink = ({ hash }: HTMLAnchorElement): number => secondIn(hash);
