import { expect, test } from 'vitest';
import { readAddress } from '../../src/notebook/address.ts';

test('a URL given with the command is checked like the one in site.yaml', () => {
	expect(readAddress('https://example.org')).toBe('https://example.org/');
	expect(readAddress('https://example.org/index.html')).toBe('https://example.org/');
	expect(readAddress('https://example.org/notes/index.htm?')).toBe('https://example.org/notes/');
	expect(readAddress('https://example.org/my-index.html')).toBe('https://example.org/my-index.html/');
	for (const address of ['https://example.org/a?b=c', 'https://example.org/#a'])
		expect(() => readAddress(address)).toThrow(/must not contain \? or #/);
	expect(() => readAddress('https://user:pw@example.org/')).toThrow(
		/"https:\/\/…@example.org\/" .* not contain a user name/,
	);
	expect(() => readAddress('javascript:alert(1)')).toThrow(expect.objectContaining({ fault: 'usage' }));
});
