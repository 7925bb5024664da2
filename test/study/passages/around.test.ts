import { describe, expect, test } from 'vitest';
import { passageAround } from '../../../src/study/passages/around.ts';
import { openLanguage } from '../../../src/study/words/language.ts';

const boats =
	'Boats are built of oak and larch in every harbour of the north, and nobody there knows of any other wood.';
const keeper =
	'The keeper of the lighthouse lights the lamp every evening, because ships come home late in the autumn and the rocks are not seen.';
const nets = 'Nets are mended in the winter, when the wind is too strong for any of the boats to go out to sea.';
const all = [boats, keeper, nets].join(' ');
const whole = { before: false, behind: false };

/** The passage around a term, with ellipses where it does not begin or end a sentence. */
function around(text: string, term: string, isCut = whole): string | undefined {
	const start = text.indexOf(term);
	const passage = passageAround(text, { start, end: start + term.length }, openLanguage('en'), isCut);
	if (!passage) return undefined;
	return `${passage.begins ? '' : '… '}${text.slice(passage.start, passage.end)}${passage.ends ? '' : ' …'}`;
}

describe('the passage around a term', () => {
	test.each([
		['oak', boats],
		['lamp', keeper],
		['sea', nets],
	])('is the sentence that says it: %s', (term, sentence) => {
		expect(around(all, term)).toBe(sentence);
	});

	test('is undefined if the sentence may begin before the text, or end after it', () => {
		expect(around(all, 'oak', { before: true, behind: false })).toBeUndefined();
		expect(around(all, 'sea', { before: false, behind: true })).toBeUndefined();
		expect(around(all, 'lamp', { before: true, behind: true })).toBe(keeper);
	});

	test('is undefined if there are too few words', () => {
		expect(around('the lamp burns', 'lamp')).toBeUndefined();
	});

	test('ends with its punctuation, before a following word in brackets', () => {
		expect(around(`${keeper.slice(0, -1)}?! [Fresnel] ${nets}`, 'lamp')).toBe(`${keeper.slice(0, -1)}?!`);
	});

	test('begins and ends with a clause in a text without sentence boundaries', () => {
		const spoken = all.toLowerCase().replaceAll(/[.,]/g, '');
		const found = around(spoken, 'lamp') ?? '';
		expect(found).toMatch(/^… .*lamp.* …$/);
		expect(found.split(' ').length - 2).toBeGreaterThanOrEqual(12);
		expect(found.split(' ').length - 2).toBeLessThanOrEqual(38);
	});
});
