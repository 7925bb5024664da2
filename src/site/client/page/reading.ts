import { keepScrollPosition } from './scroll-position.ts';
import { registerKeys } from './keys.ts';
import { make } from './make.ts';
import { recall, remember } from './remember.ts';

/**
 * The reading settings and their defaults. An inline script sets the stored choices on the root element: see
 * inline-scripts.ts.
 */
const defaults = { theme: 'system', size: '3', width: 'normal', lines: 'normal', face: 'serif' } as const;

/** Starts the panel of reading settings. Choices are stored in this browser and apply to every page. */
export function startReading(): void {
	const panel = document.querySelector<HTMLElement>('[data-reading]');
	if (!panel) return;
	const inputs = [...panel.querySelectorAll<HTMLInputElement>('input[type=radio]')];
	const show = (): void => {
		for (const [name, usual] of Object.entries(defaults)) {
			const chosen = inputs.filter((input) => input.name === name);
			const kept = recall(`cuemark-${name}`);
			const value = chosen.some((input) => input.value === kept) ? kept : usual;
			for (const input of chosen) input.checked = input.value === value;
		}
		colourBrowser();
	};
	const choose = (name: string, value: string): void => {
		const usual = value === defaults[name as keyof typeof defaults];
		if (usual) Reflect.deleteProperty(document.documentElement.dataset, name);
		else document.documentElement.dataset[name] = value;
		remember(`cuemark-${name}`, usual ? null : value);
	};
	panel.addEventListener('change', ({ target }) => {
		if (!(target instanceof HTMLInputElement)) return;
		keepScrollPosition(() => choose(target.name, target.value));
		colourBrowser();
	});
	panel.querySelector('[data-reading-reset]')?.addEventListener('click', () => {
		keepScrollPosition(() => {
			for (const [name, usual] of Object.entries(defaults)) choose(name, usual);
		});
		show();
	});
	show();
	registerKeys({ keys: ['a'], label: 'Reading settings', group: 'Page', run: () => panel.togglePopover() });
	startFocusMode(panel);
}

/** Focus mode hides everything but the text and, if open, the player. */
function startFocusMode(panel: HTMLElement): void {
	const button = panel.querySelector<HTMLButtonElement>('[data-focus-mode]');
	if (!button) return;
	const leave = make(
		'button',
		{ type: 'button', className: 'button focus-leave', lang: 'en', hidden: true },
		'Leave focus mode',
	);
	const toggle = (): void => {
		const { dataset } = document.documentElement;
		const on = dataset.focus === undefined;
		keepScrollPosition(() => {
			if (on) dataset.focus = '';
			else delete dataset.focus;
		});
		button.setAttribute('aria-pressed', String(on));
		leave.hidden = !on;
		if (panel.matches(':popover-open')) panel.hidePopover();
	};
	button.addEventListener('click', toggle);
	leave.addEventListener('click', () => {
		toggle();
		document.querySelector('main')?.focus({ preventScroll: true });
	});
	document.body.append(leave);
	registerKeys(
		{ keys: ['f'], label: 'Focus mode', group: 'Page', run: toggle },
		{
			keys: ['Escape'],
			label: 'Leave focus mode',
			group: 'Page',
			run: () => (leave.hidden || document.querySelector(':popover-open') ? false : toggle()),
		},
	);
}

/** Gives the browser's own bars the colour of the page. */
function colourBrowser(): void {
	const paper = getComputedStyle(document.body).backgroundColor;
	for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
		meta.dataset.usual ??= meta.content;
		meta.content = document.documentElement.dataset.theme === undefined ? meta.dataset.usual : paper;
	}
}
