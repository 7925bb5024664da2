import { isSingleKey } from './key-name.ts';
import { groups, registeredKeys, registerKeys, setSingleKeys, type Shortcut, singleKeysWork } from './keys.ts';

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
	};
	for (const button of document.querySelectorAll<HTMLButtonElement>('[data-help-open]')) {
		button.addEventListener('click', open);
	}
	choice.addEventListener('change', () => {
		setSingleKeys(choice.checked);
		list.classList.toggle('off', !choice.checked);
	});
	dialog.addEventListener('click', ({ target }) => {
		// The dialog itself is the target only where the click is on the backdrop, beside its content.
		if (target === dialog || (target as Element).closest('[data-help-close]')) dialog.close();
	});
	registerKeys({ keys: ['?'], label: 'Show these shortcuts', group: 'Page', run: open });
}

function groupItems(group: (typeof groups)[number]): HTMLElement[] {
	const shortcuts = registeredKeys().filter((shortcut) => shortcut.group === group);
	if (shortcuts.length === 0) return [];
	const section = document.createElement('section');
	const heading = document.createElement('h3');
	heading.textContent = group;
	const list = document.createElement('dl');
	for (const shortcut of shortcuts) list.append(shortcutItem(shortcut));
	section.append(heading, list);
	return [section];
}

function shortcutItem({ label, keys }: Shortcut): HTMLElement {
	const item = document.createElement('div');
	const term = document.createElement('dt');
	const description = document.createElement('dd');
	term.textContent = label;
	keys.forEach((name, index) => {
		if (index > 0) description.append(' or ');
		const combination = document.createElement('span');
		combination.className = isSingleKey(name) ? 'single' : '';
		for (const part of name.split(/(?<=.)\+/)) {
			const key = document.createElement('kbd');
			key.textContent = shownAs[part] ?? (part.length === 1 ? part.toUpperCase() : part);
			combination.append(key, ' ');
		}
		description.append(combination);
	});
	item.append(term, description);
	return item;
}

const shownAs: Readonly<Record<string, string>> = {
	Mod: /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl',
	ArrowLeft: '←',
	ArrowRight: '→',
	ArrowUp: '↑',
	ArrowDown: '↓',
	Escape: 'Esc',
};
