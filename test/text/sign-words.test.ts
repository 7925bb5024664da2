import { expect, test } from 'vitest';
import { signsMarked, signsUnmarked, withoutSignMarks, withSignMarks } from '../../src/text/sign-words.ts';

test.each([
	['C++, C# and (F#)', 'C\u2064\u2064, C\u2063 and (F\u2063)'],
	['searching with A*.', 'searching with A\u2062.'],
	['.NET and “.net”', '\u2061NET and “\u2061net”'],
	['#include and --help', '\u2063include and \u2060\u2060help'],
	['Objective-C++ is a C++-like', 'Objective-C\u2064\u2064 is a C\u2064\u2064-like'],
	['an *a* and *important* words*', 'an *a* and *important* words*'],
	['x+y, a + b, 100+, #1 and f**k', 'x+y, a + b, 100+, #1 and f**k'],
	['node.js …and so on. It-- well -- is', 'node.js …and so on. It-- well -- is'],
])('of %s, the signs that are a part of words are marked', (text, marked) => {
	expect(signsMarked(text)).toBe(marked);
	expect(signsUnmarked(marked)).toBe(text);
	expect(withoutSignMarks(withSignMarks(text))).toBe(text);
	expect(signsMarked(withSignMarks(text))).toBe(marked);
});
