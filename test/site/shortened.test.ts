import { expect, test } from 'vitest';
import { shortened } from '../../src/site/shortened.ts';

test.each([
	['Rings of glass.', 20, 'Rings of glass.'],
	['Rings of glass that bend light.', 20, 'Rings of glass that …'],
	['Rings of glass, that bend light.', 18, 'Rings of glass …'],
	['Rings of glass, which', 15, 'Rings of glass …'],
	['Donaudampfschifffahrtsgesellschaft', 10, 'Donaudampf …'],
	['海の灯台は船に道を示す', 3, '海の …'],
	['🗼🗼🗼', 3, '🗼 …'],
	['', 5, ''],
])('%j is cut behind a word to %i characters', (text, most, expected) => {
	expect(shortened(text, most)).toBe(expected);
});
