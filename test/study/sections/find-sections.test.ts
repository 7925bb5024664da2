import { describe, expect, test } from 'vitest';
import type { Chapter } from '../../../src/model.ts';
import { findBreaks } from '../../../src/study/passages/breaks.ts';
import { findSections } from '../../../src/study/sections/find-sections.ts';
import { titlesFrom } from '../../../src/study/sections/title.ts';
import { openLanguage } from '../../../src/study/words/language.ts';
import { readTalk } from '../../../src/study/words/talk.ts';
import { momentsOf, talkAbout } from '../talks.ts';

const english = openLanguage('en');
function sectionsOf(texts: readonly string[], chapters?: readonly Chapter[], seconds?: number) {
	const talk = readTalk(momentsOf(texts, seconds), english);
	return findSections(talk, findBreaks(talk), chapters);
}
const starts = (texts: readonly string[]): number[] => sectionsOf(texts).map(({ moment }) => moment);

describe('the sections of a talk', () => {
	test('start where its subject changes', () => {
		const talk = [...talkAbout('bread', 20), ...talkAbout('bridges', 16), ...talkAbout('bees', 19)];
		expect(starts(talk)).toEqual([0, 20, 36]);
	});

	test('are at least a third as long as the mean, however short a subject is', () => {
		// 51 moments in three sections: each has at least a third of 17.
		const [, second = 0, third = 0] = starts([
			...talkAbout('bread', 24),
			...talkAbout('bridges', 3),
			...talkAbout('bees', 24),
		]);
		expect(third).toBe(27);
		expect(third - second).toBe(5);
	});

	test('do not depend on where captions break', () => {
		const texts = [...talkAbout('bread', 20), ...talkAbout('bees', 20)];
		const captions = texts.flatMap((text) =>
			text.split(' and then ').map((part, index) => (index ? `and then ${part}` : part)),
		);
		expect(captions).toHaveLength(280);
		const [, second = 0, ...more] = starts(captions);
		expect(more).toEqual([]);
		expect(Math.abs(second - 140)).toBeLessThan(7);
	});

	test('start at a cue if the words do not decide', () => {
		const texts = [
			...talkAbout('bread', 20),
			...Array.from({ length: 4 }, () => 'mm '.repeat(70).trim()),
			...talkAbout('bees', 20),
		];
		texts[22] = `okay so let's go on ${texts[22] ?? ''}`;
		expect(starts(texts)).toEqual([0, 22]);
	});

	test.each([65, 9])('start inside a moment of %i words at a cue', (length) => {
		const text = [...talkAbout('bread', 20), 'and ends the bread okay so', ...talkAbout('bees', 20)].join(' ');
		const texts = text.match(new RegExp(`(?:\\S+ ?){1,${length}}`, 'g'))?.map((part) => part.trim()) ?? [];
		const talk = readTalk(momentsOf(texts), english);
		const [, second] = findSections(talk, findBreaks(talk));
		const cue = talk.words.findIndex(({ entry }) => entry.form === 'okay');
		const moment = talk.firstWords.findLastIndex((first) => first < cue);
		expect(second).toEqual({ moment, word: cue });
	});

	test('start in the second half of a moment only at a clear break', () => {
		const startAfter = (lead: string): number => {
			const rest = talkAbout('bees', 20);
			rest[0] = `${'of the bread '.repeat(24)}${lead} ${rest[0] ?? ''}`;
			const texts = [...talkAbout('bread', 20), ...rest];
			const talk = readTalk(momentsOf(texts), english);
			const [, second] = findSections(talk, findBreaks(talk));
			return second?.moment === 20 ? second.word - (talk.firstWords[20] ?? 0) : NaN;
		};
		expect(startAfter("okay so let's go on")).toBe(73);
		expect(startAfter('they')).toBe(0);
	});

	test('do not exist in a talk of less than 1,800 words, some twelve minutes', () => {
		const talk = [...talkAbout('bread', 60), ...talkAbout('bees', 60)];
		const words = talk.join(' ').split(' ').length;
		const half = Math.floor((1700 / words) * 60);
		expect(starts([...talk.slice(0, half), ...talk.slice(-half)])).toEqual([0]);
		const more = Math.ceil((1900 / words) * 60);
		expect(starts([...talk.slice(0, more), ...talk.slice(-more)])).toHaveLength(2);
	});

	test('are the chapters, if any, at the nearest moments', () => {
		const chapters = [
			{ start: 0, title: 'Welcome' },
			{ start: 62, title: 'Dough' },
			{ start: 63, title: 'Kneading' },
			{ start: 9999, title: 'Thanks' },
		];
		expect(sectionsOf(talkAbout('bread', 6), chapters)).toMatchObject([
			{ moment: 0, title: 'Welcome' },
			{ moment: 2, title: 'Dough' },
			{ moment: 3, title: 'Kneading' },
			{ moment: 5, title: 'Thanks' },
		]);
		expect(
			sectionsOf(talkAbout('bread', 6), [
				{ start: 50, title: 'Late' },
				{ start: 100, title: 'Later' },
			]),
		).toMatchObject([{ moment: 0 }, { moment: 2, title: 'Late' }, { moment: 4, title: 'Later' }]);
		expect(sectionsOf(talkAbout('bread', 6), [{ start: 0, title: 'All of it' }])).toEqual([{ moment: 0, word: 0 }]);
	});
});

const term = (text: string) => ({ key: text, text, count: 3 });
test.each([
	['Sourdough starter · oven', ['sourdough starter', 'oven']],
	['Wild yeast · crust', ['wild yeast', 'yeast', 'crust']],
	['One · two · three', ['one', 'two', 'three', 'four']],
	['iPhone · crust', ['iPhone', 'crust']],
	['', []],
])('%j is the title made from %j', (title, terms) => {
	expect(titlesFrom([terms.map(term)], english)).toEqual([title]);
});

const titlesOf = (sections: string[][]) =>
	titlesFrom(
		sections.map((terms) => terms.map(term)),
		english,
	);

test('titles begin with distinguishing terms', () => {
	expect(titlesOf([['yeast', 'oven'], ['yeast', 'rye'], ['crust'], ['steam']])).toEqual([
		...['Oven · yeast', 'Rye · yeast', 'Crust', 'Steam'],
	]);
});

test('titles begin with the capital of their language', () => {
	expect(titlesFrom([[term('istatistik'), term('ısı')]], openLanguage('tr'))).toEqual(['İstatistik · ısı']);
});

test('titles end with general words', () => {
	expect(titlesOf([['model', 'sourdough', 'rising time']])).toEqual(['Sourdough · rising time · model']);
});

test('titles repeat at most one term if their sections have others', () => {
	expect(titlesOf([['yeast', 'oven', 'rye'], ['yeast', 'oven', 'rye', 'crust', 'steam'], ['yeast']])).toEqual([
		...['Yeast · oven · rye', 'Crust · steam · yeast', 'Yeast'],
	]);
});

test('the subject of the whole talk is named in one title only', () => {
	const others = ['oven', 'rye', 'crust', 'salt'];
	expect(titlesOf(others.map((other) => ['wild yeast', other, 'flour mill']))).toEqual([
		...['Oven · wild yeast · flour mill', 'Rye', 'Crust', 'Salt'],
	]);
});
