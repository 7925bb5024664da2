import { phrases } from '#locale/page.ts';
import { loadOnce } from '../load-once.ts';
import { registerKeys, setSingleKeys, singleKeysWork } from './keys.ts';
import type { shortcutList } from './shortcut-list.ts';

declare global {
	/** Set by the script that lists the shortcuts. */
	var cuemarkShortcutList: typeof shortcutList | undefined;
}

const load = loadOnce('help', () => globalThis.cuemarkShortcutList);

/** Opens the help dialog with `?` and its buttons. Its list of shortcuts is loaded when it first opens. */
export function startHelp(): void {
	const dialog = document.querySelector<HTMLDialogElement>('dialog[data-help]');
	const list = dialog?.querySelector<HTMLElement>('[data-help-keys]');
	const choice = dialog?.querySelector<HTMLInputElement>('[data-single-keys]');
	if (!dialog || !list || !choice) return;
	const open = async (): Promise<void> => {
		const shortcuts = await load().catch(() => undefined);
		// Another dialog may have been opened meanwhile.
		if (document.querySelector('dialog:modal')) return;
		list.replaceChildren(...(shortcuts?.() ?? [phrases.shortcutsNotLoaded]));
		choice.checked = singleKeysWork();
		list.classList.toggle('off', !choice.checked);
		dialog.showModal();
		// It is there to be read: screen readers announce its name and read on, and the arrow keys scroll it.
		dialog.focus();
	};
	for (const button of document.querySelectorAll<HTMLButtonElement>('[data-help-open]')) {
		button.addEventListener('click', () => void open());
	}
	choice.addEventListener('change', () => {
		setSingleKeys(choice.checked);
		list.classList.toggle('off', !choice.checked);
	});
	registerKeys({ keys: ['?'], action: 'showShortcuts', group: 'page', run: () => void open() });
}
