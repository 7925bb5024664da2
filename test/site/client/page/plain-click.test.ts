import { expect, test } from 'vitest';
import { isPlainClick } from '../../../../src/site/client/page/plain-click.ts';

const plain = { button: 0, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

test('a click opens a link in this tab unless a modifier key or another button is pressed', () => {
	expect(isPlainClick(plain as MouseEvent)).toBe(true);
	for (const other of [{ button: 1 }, { ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }])
		expect(isPlainClick({ ...plain, ...other } as MouseEvent)).toBe(false);
});
