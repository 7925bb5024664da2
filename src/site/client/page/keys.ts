/**
 * The page's keyboard shortcuts: modules register theirs, one listener runs them, and the help dialog lists them.
 *
 *     registerKeys({ keys: ['j'], label: 'Back 10 seconds', group: 'Player', repeats: true, run: () => seek(-10) });
 */
import { isSingleKey, keyName } from './key-name.ts';
import { recall, remember } from './remember.ts';

/** Headings of the help dialog, in its order. */
export const groups = ['Player', 'Moving about', 'Search', 'Page'] as const;

export interface Shortcut {
	/** Names of keys as `keyName` makes them; each of them does it. */
	readonly keys: readonly string[];
	/** What it does, for the help dialog: `Play or pause`. */
	readonly label: string;
	readonly group: (typeof groups)[number];
	/** Returns `false` where it has nothing to do: then the browser does what the key always does. */
	readonly run: (event: KeyboardEvent) => unknown;
	/** Whether a key that is held down does it again and again. */
	readonly repeats?: boolean;
	/** Whether it works while the reader types and while a dialog is open. */
	readonly anywhere?: boolean;
}

declare global {
	// Each client script is a bundle of its own with its own copy of this module: the page holds what they share.
	var cuemarkShortcuts: Shortcut[] | undefined;
}

const shortcuts = (globalThis.cuemarkShortcuts ??= []);
const singleKeysOff = 'cuemark-single-keys';

export function registerKeys(...added: Shortcut[]): void {
	shortcuts.push(...added);
}

/** In the order of their registration. */
export const registeredKeys = (): readonly Shortcut[] => shortcuts;

/** Whether keys work that type a character with nothing held down. On until the reader switches them off. */
export const singleKeysWork = (): boolean => recall(singleKeysOff) !== 'off';

export function setSingleKeys(work: boolean): void {
	remember(singleKeysOff, work ? null : 'off');
}

/** Runs shortcuts from now on. Called once a page, by the script that every page has. */
export function startKeys(): void {
	document.addEventListener('keydown', (event) => {
		if (event.defaultPrevented || event.isComposing) return;
		const name = keyName(event);
		const target = event.target as Element;
		if (isSingleKey(name) && (!singleKeysWork() || isTyping(target))) return;
		const taken = isTaken(name, target);
		for (const { keys, repeats, anywhere, run } of shortcuts) {
			if (!keys.includes(name) || (event.repeat && !repeats) || (taken && !anywhere)) continue;
			if (run(event) === false) continue;
			event.preventDefault();
			return;
		}
	});
}

/** Whether the key belongs to something else: a field, a control that it works on, an open dialog. */
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
