import { phrases } from '#locale/page.ts';
import { registerKeys } from './keys/keys.ts';
import { make } from './make.ts';
import { keepScrollPosition } from './scroll-position.ts';

/**
 * Starts the focus mode, which hides everything except the text and, if open, the player. Its button is in the panel of
 * the reading settings.
 */
export function startFocusMode(): void {
	const panel = document.querySelector<HTMLElement>('[data-reading]');
	const button = panel?.querySelector<HTMLButtonElement>('[data-focus-mode]');
	if (!panel || !button) return;
	const leave = make(
		'button',
		{ type: 'button', className: 'button focus-leave', lang: panel.lang, hidden: true },
		phrases.leaveFocusMode,
	);
	const toggle = (): void => {
		const root = document.documentElement;
		keepScrollPosition(() => root.toggleAttribute('data-focus'));
		const on = root.hasAttribute('data-focus');
		button.ariaPressed = String(on);
		// Hidden elements lose the focus.
		if (document.activeElement === leave) document.querySelector('main')?.focus({ preventScroll: true });
		leave.hidden = !on;
		if (panel.matches(':popover-open')) panel.hidePopover();
	};
	button.addEventListener('click', toggle);
	leave.addEventListener('click', toggle);
	document.body.append(leave);
	registerKeys(
		{ keys: ['f'], action: 'focusMode', group: 'page', run: toggle },
		{
			keys: ['Escape'],
			action: 'leaveFocusMode',
			group: 'page',
			run: () => (leave.hidden || document.querySelector(':popover-open') ? false : toggle()),
		},
	);
}
