import { expect, test } from 'vitest';
import { shortened, shortenedToEnd } from '../../src/site/shortened.ts';

test.each([
	['Rings of glass.', 20, 'Rings of glass.'],
	['Rings of glass that bend light.', 20, 'Rings of glass that …'],
	['Rings of glass, that bend light.', 18, 'Rings of glass …'],
	['Rings of glass, which', 15, 'Rings of glass …'],
	['Donaudampfschifffahrtsgesellschaft', 10, 'Donaudampf …'],
	['海の灯台は船に道を示す', 3, '海の …'],
	['🗼🗼🗼', 3, '🗼 …'],
	['', 5, ''],
])('%j is cut after a word to %i characters', (text, most, expected) => {
	expect(shortened(text, most)).toBe(expected);
});

test.each([
	['that bend light ', 20, 'that bend light '],
	['Rings of glass, that bend light ', 18, '… that bend light '],
	['Rings of glass, that bend light ', 17, '… that bend light '],
	['Rings of glass that bend light ', 15, '… bend light '],
	['海の灯台は船に道を示す', 4, '… 道を示す'],
	['Donaudampfschifffahrtsgesellschaft', 10, '… '],
])('%j is cut before a word to its last %i characters', (text, most, expected) => {
	expect(shortenedToEnd(text, most)).toBe(expected);
});
