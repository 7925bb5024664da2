/**
 * The page's keyboard shortcuts: modules register theirs, one listener runs them, and the help dialog lists them.
 *
 *     registerKeys({ keys: ['j'], action: 'back10', group: 'player', repeats: true, run: () => seek(-10) });
 */
import type { phrases } from '#locale/help.ts';
import { isSingleKey, keyName } from './key-name.ts';
import { readStored, store } from '../kept/storage.ts';

/** In the order of the help dialog. */
export const groups = ['player', 'moving', 'moment', 'search', 'page'] as const;

/** What a shortcut does. The words for it are in the script of the help dialog, loaded on demand. */
export type ShortcutAction = keyof typeof phrases.shortcuts;

export interface Shortcut {
	/** Key names as returned by `keyName`; each one triggers the shortcut. */
	readonly keys: readonly string[];
	/** What it does, in the help dialog. */
	readonly action: ShortcutAction;
	readonly group: (typeof groups)[number];
	/** Returns `false` if there is nothing to do; the browser then handles the key as usual. */
	readonly run: () => unknown;
	/** Whether holding the key down repeats it. */
	readonly repeats?: boolean;
	/** Whether it also works while the reader types or a dialog is open. */
	readonly anywhere?: boolean;
}

declare global {
	// Each client script is a separate bundle with its own copy of this module, so the shared list is a global.
	var cuemarkShortcuts: Shortcut[] | undefined;
}

const shortcuts = (globalThis.cuemarkShortcuts ??= []);
const singleKeysOff = 'cuemark-single-keys';

export function registerKeys(...added: Shortcut[]): void {
	shortcuts.push(...added);
}

/** In order of registration. */
export const registeredKeys = (): readonly Shortcut[] => shortcuts;

/** Whether single-character shortcuts work, which is the default. */
export const singleKeysWork = (): boolean => readStored(singleKeysOff) !== 'off';

export function setSingleKeys(work: boolean): void {
	store(singleKeysOff, work ? null : 'off');
}

/** Starts listening for shortcuts. Called once per page, by the script on every page. */
export function startKeys(): void {
	document.addEventListener('keydown', (event) => {
		if (event.defaultPrevented || event.isComposing) return;
		const name = keyName(event);
		const target = event.target as Element;
		if (isSingleKey(name) && (!singleKeysWork() || isTyping(target))) return;
		const taken = isTaken(name, target);
		for (const { keys, repeats, anywhere, run } of shortcuts) {
			if (!keys.includes(name) || (event.repeat && !repeats) || (taken && !anywhere)) continue;
			if (run() === false) continue;
			event.preventDefault();
			return;
		}
	});
}

/** Whether something else handles the key: a text field, a focused control, an open dialog. */
function isTaken(name: string, target: Element): boolean {
	if (isTyping(target) || document.querySelector('dialog:modal')) return true;
	return controlKeys.test(name) && target.closest(controls) !== null;
}

const isTyping = (target: Element): boolean => target.closest(fields) !== null;

const fields =
	'textarea, select, [contenteditable]:not([contenteditable=false]), input:not([type=range], [type=checkbox], [type=radio], [type=button])';

const controlKeys = /^(?:Space|Enter|Arrow\w+|Home|End|Page\w+)$/;
const controls =
	'input, button, summary, video[controls], audio[controls], [role=slider], [role=button], [role=radio], [role=option], [role=tab], [role=menuitem]';
