import { phrases } from '#locale/help.ts';
import { make } from '../make.ts';
import { isSingleKey } from './key-name.ts';
import { groups, registeredKeys, type Shortcut } from './keys.ts';

/** Lists the page's shortcuts by group. */
export const shortcutList = (): HTMLElement[] => groups.flatMap(groupItems);

function groupItems(group: (typeof groups)[number]): HTMLElement[] {
	const shortcuts = registeredKeys().filter((shortcut) => shortcut.group === group);
	if (shortcuts.length === 0) return [];
	return [
		make('section', {}, make('h3', {}, phrases.shortcutGroups[group]), make('dl', {}, ...shortcuts.map(shortcutItem))),
	];
}

function shortcutItem({ action, keys }: Shortcut): HTMLElement {
	const combinations = keys.flatMap((name, index) => [...(index > 0 ? [` ${phrases.or} `] : []), combinationOf(name)]);
	return make('div', {}, make('dt', {}, phrases.shortcuts[action]), make('dd', {}, ...combinations));
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
