/** The properties of a KeyboardEvent that identify a key. */
export type PressedKey = Pick<
	KeyboardEvent,
	'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'getModifierState'
>;

/**
 * The name of a pressed key: `j`, `?`, `Space`, `ArrowLeft`; with modifiers first, `Mod+k` for Ctrl or Cmd with K,
 * `Shift+j`, `Alt+ArrowLeft`. A symbol has the name of the character it types, whichever keys that takes: `?` is never
 * `Shift+?`. On a keyboard without Latin letters, a letter is named by its physical position
 * (https://www.w3.org/TR/uievents-code/#key-alphanumeric-writing-system).
 */
export function keyName(pressed: PressedKey): string {
	const isAltGraph = pressed.getModifierState('AltGraph');
	const physicalKey = /^Key([A-Z])$/.exec(pressed.code)?.[1];
	const letter = /^[a-z]$/i.test(pressed.key) ? pressed.key : /^\p{L}$/u.test(pressed.key) ? physicalKey : undefined;
	const name = letter?.toLowerCase() ?? (pressed.key === ' ' ? 'Space' : pressed.key);
	const symbol = letter === undefined && name.length === 1;
	return [
		!isAltGraph && (pressed.ctrlKey || pressed.metaKey) && 'Mod',
		!isAltGraph && pressed.altKey && 'Alt',
		!symbol && pressed.shiftKey && 'Shift',
		name,
	]
		.filter(Boolean)
		.join('+');
}

/**
 * Whether a key types a character without a modifier. Speech input may press such keys by mistake (WCAG 2.2, 2.1.4).
 */
export const isSingleKey = (name: string): boolean => name.length === 1 || name === 'Space';
