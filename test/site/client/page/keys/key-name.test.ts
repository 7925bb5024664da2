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
])('a key is named %s', (name, pressed) => {
	expect(keyName(pressed)).toBe(name);
});

test('a symbol is named as it comes out, whatever makes it', () => {
	expect(keyName(press('?', { shiftKey: true }))).toBe('?');
	expect(keyName(press('/', { shiftKey: true }))).toBe('/');
	expect(keyName(press('<', { ctrlKey: true, altKey: true, altGraph: true }))).toBe('<');
});

test('a letter of another script is named by its place, a Latin one as it comes out', () => {
	expect(keyName(press('л', { code: 'KeyK' }))).toBe('k');
	expect(keyName(press('л', { code: 'KeyK', ctrlKey: true }))).toBe('Mod+k');
	expect(keyName(press('m', { code: 'Semicolon' }))).toBe('m');
});

test('only keys with nothing held down are single', () => {
	expect(['j', '?', 'Space'].map(isSingleKey)).toEqual([true, true, true]);
	expect(['Mod+k', 'Shift+j', 'ArrowLeft', 'Escape'].map(isSingleKey)).toEqual([false, false, false, false]);
});
