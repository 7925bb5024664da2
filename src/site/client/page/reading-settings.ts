import { keepScrollPosition } from './scroll-position.ts';
import { registerKeys } from './keys/keys.ts';
import { choiceKey, keepChoice, readChoice } from './kept/choices.ts';
import { onStorageChange } from './kept/storage.ts';

/**
 * The reading settings and their defaults. An inline script sets the stored choices on the root element: see
 * layouts/inline-scripts.ts.
 */
const defaults: Readonly<Record<string, string>> = {
	theme: 'system',
	size: '3',
	width: 'normal',
	lines: 'normal',
	face: 'serif',
};
type Choices = readonly (readonly [name: string, value: string])[];

/**
 * Starts the reading settings panel. Choices are stored in this browser and apply to every page, including open ones.
 */
export function startReadingSettings(): void {
	const panel = document.querySelector<HTMLElement>('[data-reading]');
	if (!panel) return;
	const chosen = document.documentElement.dataset;
	const inputs = [...panel.querySelectorAll<HTMLInputElement>('input[type=radio]')];
	const show = (): void => {
		// Falls back to the default for a value stored by another version of the program that this one does not offer.
		for (const name of new Set(inputs.map((input) => input.name))) {
			const isOffered = inputs.some((input) => input.name === name && input.value === chosen[name]);
			if (!isOffered) Reflect.deleteProperty(chosen, name);
		}
		for (const input of inputs) input.checked = input.value === (chosen[input.name] ?? defaults[input.name]);
	};
	const apply = (choices: Choices): void => {
		keepScrollPosition(() => {
			for (const [name, value] of choices) {
				if (value === defaults[name]) Reflect.deleteProperty(chosen, name);
				else chosen[name] = value;
			}
		});
		show();
		updateThemeColour();
	};
	const choose = (choices: Choices): void => {
		apply(choices);
		for (const [name, value] of choices) keepChoice(name, value === defaults[name] ? null : value);
	};
	panel.addEventListener('change', ({ target }) => {
		if (target instanceof HTMLInputElement) choose([[target.name, target.value]]);
	});
	const defaultChoices = Object.entries(defaults);
	panel.querySelector('[data-reading-reset]')?.addEventListener('click', () => choose(defaultChoices));
	onStorageChange(
		defaultChoices.map(([name]) => choiceKey(name)),
		() => {
			apply(defaultChoices.map(([name, value]) => [name, readChoice(name) ?? value]));
		},
	);
	show();
	if (isStyled()) updateThemeColour();
	else addEventListener('load', updateThemeColour, { once: true });
	const toggle = (): void => {
		panel.togglePopover();
		// From its button, Tab leads into it.
		if (panel.matches(':popover-open')) panel.querySelector<HTMLElement>('input:checked')?.focus();
	};
	registerKeys({ keys: ['a'], action: 'readingSettings', group: 'page', run: toggle });
}

/** Whether the page's style sheets have loaded. Safari runs scripts before they have. */
const isStyled = (): boolean =>
	[...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(({ sheet }) => sheet !== null);

/** Gives the browser's toolbars the colour of the page. */
function updateThemeColour(): void {
	const paper = getComputedStyle(document.body).backgroundColor;
	for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
		meta.dataset.usual ??= meta.content;
		// The colour of the system's other theme is unknown, as the notebook's own style sheet may change it.
		const isActive = document.documentElement.dataset.theme !== undefined || matchMedia(meta.media).matches;
		meta.content = isActive ? paper : meta.dataset.usual;
	}
}
