import { phrases } from '#locale/page.ts';
import { isSingleKey } from './key-name.ts';
import { groups, registeredKeys, registerKeys, setSingleKeys, type Shortcut, singleKeysWork } from './keys.ts';
import { make } from '../make.ts';

/** Opens the help dialog, which lists the shortcuts that work on the page, by `?` and by each button for it. */
export function startHelp(): void {
	const dialog = document.querySelector<HTMLDialogElement>('dialog[data-help]');
	const list = dialog?.querySelector<HTMLElement>('[data-help-keys]');
	const choice = dialog?.querySelector<HTMLInputElement>('[data-single-keys]');
	if (!dialog || !list || !choice) return;
	const open = (): void => {
		list.replaceChildren(...groups.flatMap(groupItems));
		choice.checked = singleKeysWork();
		list.classList.toggle('off', !choice.checked);
		dialog.showModal();
		// It is there to be read: screen readers say its name and read on, and the arrow keys scroll it.
		dialog.focus();
	};
	for (const button of document.querySelectorAll<HTMLButtonElement>('[data-help-open]')) {
		button.addEventListener('click', open);
	}
	choice.addEventListener('change', () => {
		setSingleKeys(choice.checked);
		list.classList.toggle('off', !choice.checked);
	});
	registerKeys({ keys: ['?'], label: phrases.showShortcuts, group: 'page', run: open });
}

function groupItems(group: (typeof groups)[number]): HTMLElement[] {
	const shortcuts = registeredKeys().filter((shortcut) => shortcut.group === group);
	if (shortcuts.length === 0) return [];
	return [
		make('section', {}, make('h3', {}, phrases.shortcutGroups[group]), make('dl', {}, ...shortcuts.map(shortcutItem))),
	];
}

function shortcutItem({ label, keys }: Shortcut): HTMLElement {
	const combinations = keys.flatMap((name, index) => [...(index > 0 ? [` ${phrases.or} `] : []), combinationOf(name)]);
	return make('div', {}, make('dt', {}, label), make('dd', {}, ...combinations));
}

function combinationOf(name: string): HTMLElement {
	const keys = name
		.split(/(?<=.)\+/)
		.flatMap((part) => [make('kbd', {}, shownAs[part] ?? (part.length === 1 ? part.toUpperCase() : part)), ' ']);
	return make('span', { className: isSingleKey(name) ? 'single' : '' }, ...keys);
}

const shownAs: Readonly<Record<string, string>> = {
	...phrases.keyNames,
	Mod: /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : phrases.keyNames.Control,
	ArrowLeft: '←',
	ArrowRight: '→',
	ArrowUp: '↑',
	ArrowDown: '↓',
};
