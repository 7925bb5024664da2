import { expect, test } from 'vitest';
import { renderNotes } from '../../src/markdown/render.ts';
import { writeWords } from '../../src/markdown/write-words.ts';
import type { Correction, Mark } from '../../src/model.ts';

const pages = new Map([['Sirius', 'sirius']]);
const text = 'good evening stars shine over us';
const marks: Mark[] = [
	{ kind: 'speaker', at: 0, second: 5, text: 'Ada *L*' },
	{ kind: 'sound', at: 13, second: 6, text: 'applause' },
	{ kind: 'speaker', at: 19, second: 7, text: '' },
	{ kind: 'sound', at: text.length, second: 9, text: 'music' },
];
const corrections: Correction[] = [{ second: 5, start: 13, end: 18, heard: 'stars', term: 'Sirius' }];
const write = (offset: number, part: string): string =>
	writeWords(
		{ second: 5, text: part, offset, starts: offset === 0 },
		{ second: 5, end: 9, text, marks },
		corrections,
		pages,
	);

test('speakers, sounds and corrections stand at their places among the words', () => {
	expect(write(0, text)).toBe(
		'**Ada \\*L\\*:** good evening *\\[applause\\]* [Sirius](../terms/sirius.md "heard: stars") **–** shine over us *\\[music\\]*',
	);
});

test('of a moment that two paragraphs share, each has its own', () => {
	expect(write(0, 'good evening')).toBe('**Ada \\*L\\*:** good evening');
	expect(write(13, text.slice(13))).toBe(
		'*\\[applause\\]* [Sirius](../terms/sirius.md "heard: stars") **–** shine over us *\\[music\\]*',
	);
});

test('a correction that a paragraph cuts in two is left as it was heard', () => {
	expect(write(0, text.slice(0, 16))).toBe('**Ada \\*L\\*:** good evening *\\[applause\\]* sta');
});

test('what goes on in the next moment is an ellipsis there that says what was heard', () => {
	const rest: Correction = { second: 5, start: 0, end: 4, heard: 'rhea', term: 'Sirius', continues: true };
	const moment = { second: 5, end: 9, text: 'rhea shines' };
	expect(writeWords({ second: 5, text: moment.text, offset: 0, starts: true }, moment, [rest], pages)).toBe(
		'[…](../terms/sirius.md "heard: rhea") shines',
	);
});

test('the page of the site says what was heard, so that the search finds both', () => {
	const { html } = renderNotes('so [Yann LeCun](../terms/yann-lecun.md "heard: yan lacoon") said');
	expect(html).toBe(
		'<p>so <a href="../terms/yann-lecun.html" class="correction">Yann LeCun<span class="heard"> (heard: yan lacoon)</span></a> said</p>',
	);
});
