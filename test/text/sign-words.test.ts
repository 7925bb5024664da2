import { expect, test } from 'vitest';
import { signsIn, signsMarked, signsUnmarked } from '../../src/text/sign-words.ts';

test.each([
	['C++, C# and (F#)', 'C\u2064\u2064, C\u2063 and (F\u2063)'],
	['searching with A*.', 'searching with A\u2062.'],
	['.NET and “.net”', '\u2061NET and “\u2061net”'],
	['#include and --help', '\u2063include and \u2060\u2060help'],
	['Objective-C++ is a C++-like', 'Objective-C\u2064\u2064 is a C\u2064\u2064-like'],
	['an *a* and *important* words*', 'an *a* and *important* words*'],
	['x+y, a + b, 100+, #1 and f**k', 'x+y, a + b, 100+, #1 and f**k'],
	['我们用C++写，也用C#', '我们用C\u2064\u2064写，也用C\u2063'],
	['C++は.NETの話', 'C\u2064\u2064は\u2061NETの話'],
	['لغة C++ وبـC# و#وسم', 'لغة C\u2064\u2064 وبـC\u2063 و#وسم'],
	['node.js …and so on. It-- well -- is', 'node.js …and so on. It-- well -- is'],
])('in %s, the symbols that are part of words are marked', (text, marked) => {
	expect(signsMarked(text)).toBe(marked);
	expect(signsUnmarked(marked)).toBe(text);
	expect(signsIn(text).map(({ marks }) => marks)).toEqual(marked.match(/[\u2060-\u2064]+/g) ?? []);
});

test('marks in the source text stand for no symbols', () => {
	expect(signsMarked('word\u2060joiner, 2\u2062x and C#')).toBe('wordjoiner, 2x and C\u2063');
});
