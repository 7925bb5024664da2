/** What a name is made of; a KeyboardEvent has it all. */
export interface PressedKey {
	readonly key: string;
	readonly code: string;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly altKey: boolean;
	readonly shiftKey: boolean;
	getModifierState(name: 'AltGraph'): boolean;
}

/**
 * The name of a pressed key: `j`, `?`, `Space`, `ArrowLeft`; with modifiers before it, `Mod+k` for Ctrl or Cmd with K,
 * `Shift+j`, `Alt+ArrowLeft`. A symbol is named as it comes out, whatever keys make it: `?` is never `Shift+?`. On a
 * keyboard without Latin letters a letter is named by its place (https://www.w3.org/TR/uievents-code/#key-alphanumeric-writing-system).
 */
export function keyName(pressed: PressedKey): string {
	const typed = pressed.getModifierState('AltGraph');
	const place = /^Key([A-Z])$/.exec(pressed.code)?.[1];
	const letter = /^[a-z]$/i.test(pressed.key) ? pressed.key : /^\p{L}$/u.test(pressed.key) ? place : undefined;
	const name = letter?.toLowerCase() ?? (pressed.key === ' ' ? 'Space' : pressed.key);
	const symbol = letter === undefined && name.length === 1;
	return [
		!typed && (pressed.ctrlKey || pressed.metaKey) && 'Mod',
		!typed && pressed.altKey && 'Alt',
		!symbol && pressed.shiftKey && 'Shift',
		name,
	]
		.filter(Boolean)
		.join('+');
}

/** Whether a key types a character with nothing held down, as in WCAG 2.2, 2.1.4: speech input may press it by mistake. */
export const isSingleKey = (name: string): boolean => name.length === 1 || name === 'Space';
