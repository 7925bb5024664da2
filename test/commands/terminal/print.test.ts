import { afterEach, expect, test, vi } from 'vitest';
import { print, printError } from '../../../scripts/terminal/print.ts';

afterEach(() => void vi.restoreAllMocks());

test.each([
	['log', print],
	['error', printError],
] as const)('text printed with console.%s keeps line breaks, and escapes other control characters', (method, say) => {
	const printed = vi.spyOn(console, method).mockImplementation(() => {});
	say('one\ntwo\r\nthree\rfour\u001b[2J\u202e');
	expect(printed).toHaveBeenCalledExactlyOnceWith('one\ntwo\nthree\\u{d}four\\u{1b}[2J\\u{202e}');
});
