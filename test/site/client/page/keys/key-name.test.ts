import { expect, test } from 'vitest';
import { isSingleKey, keyName, type PressedKey } from '../../../../../src/site/client/page/keys/key-name.ts';

const press = (key: string, more: Partial<PressedKey> & { altGraph?: boolean } = {}): PressedKey => ({
	key,
	code: '',
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	shiftKey: false,
	getModifierState: () => more.altGraph ?? false,
	...more,
});

test.each([
	['j', press('j')],
	['j', press('J')],
	['Shift+j', press('J', { shiftKey: true })],
	['Space', press(' ')],
	['Shift+Space', press(' ', { shiftKey: true })],
	['ArrowLeft', press('ArrowLeft')],
	['Mod+k', press('k', { ctrlKey: true })],
	['Mod+k', press('k', { metaKey: true })],
	['Alt+ArrowLeft', press('ArrowLeft', { altKey: true })],
])('names a key %s', (name, pressed) => {
	expect(keyName(pressed)).toBe(name);
});

test('names a symbol by the character it types, whatever keys that takes', () => {
	expect(keyName(press('?', { shiftKey: true }))).toBe('?');
	expect(keyName(press('/', { shiftKey: true }))).toBe('/');
	expect(keyName(press('<', { ctrlKey: true, altKey: true, altGraph: true }))).toBe('<');
});

test('names a letter of another script by its position, and a Latin one by its character', () => {
	expect(keyName(press('л', { code: 'KeyK' }))).toBe('k');
	expect(keyName(press('л', { code: 'KeyK', ctrlKey: true }))).toBe('Mod+k');
	expect(keyName(press('m', { code: 'Semicolon' }))).toBe('m');
});

test('only keys without a modifier are single keys', () => {
	expect(['j', '?', 'Space'].map(isSingleKey)).toEqual([true, true, true]);
	expect(['Mod+k', 'Shift+j', 'ArrowLeft', 'Escape'].map(isSingleKey)).toEqual([false, false, false, false]);
});
