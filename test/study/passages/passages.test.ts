import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../src/model.ts';
import { findBreaks } from '../../../src/study/passages/breaks.ts';
import { cutRange } from '../../../src/study/passages/cut.ts';
import { findKeyMoments } from '../../../src/study/passages/key-moments.ts';
import { linkedSecondAt, writeParagraphs } from '../../../src/study/passages/paragraphs.ts';
import { markQuestions } from '../../../src/study/passages/questions.ts';
import { openLanguage } from '../../../src/study/words/language.ts';
import { readTalk } from '../../../src/study/words/talk.ts';
import { momentsOf, talkAbout, talkOf } from '../talks.ts';

const breaksAt = (texts: string[], seconds?: number, language = 'en') => {
	const talk = readTalk(momentsOf(texts, seconds), openLanguage(language));
	return findBreaks(talk).map(({ word, strength }) => ({
		before: talk.text.slice(talk.words[word]?.start, talk.words[word]?.end),
		strength,
	}));
};

describe('a talk may be broken', () => {
	test('at the end of a sentence, but not after an abbreviation or in a number', () => {
		expect(breaksAt(['Dr. Rye has 3.5 loaves. Bake them! they said.'])).toEqual([
			{ before: 'Dr', strength: 0.3 },
			{ before: 'Bake', strength: 2 },
			{ before: 'they', strength: 0.2 },
		]);
		expect(breaksAt(['He bakes.', 'Rye'])[1]).toEqual({ before: 'Rye', strength: 3 });
		expect(breaksAt(['Is it No. 5? Rye says no. Bakers say yes.']).filter(({ strength }) => strength >= 2)).toEqual([
			{ before: 'Rye', strength: 2 },
			{ before: 'Bakers', strength: 2 },
		]);
		// In Urdu, and in a Sanskrit verse.
		expect(breaksAt(['وہ روٹی پکاتا ہے۔ رائی بھی'])[1]).toEqual({ before: 'رائی', strength: 2 });
		expect(breaksAt(['रोटी बनती है॥ राई भी'])[1]).toEqual({ before: 'राई', strength: 2 });
	});

	test('not after an ordinal number, which some languages write with a full stop', () => {
		const wordsIn = (text: string, language: string) => breaksAt([text], 25, language).map(({ before }) => before);
		expect(wordsIn('Im 18. Jahrhundert, am 3. Oktober.', 'de')).toEqual(['Im']);
		expect(wordsIn('Das war 1990. Danach kam Rye.', 'de')).toEqual(['Das', 'Danach']);
		expect(wordsIn('We have 18. Bake them.', 'en')).toContain('Bake');
	});

	test('at a cue, more so at the start of a moment', () => {
		const breaks = breaksAt(['bread', "okay and so let's bake", 'some now more']);
		expect(breaks.map(({ before, strength }) => `${before} ${strength.toFixed(2)}`)).toEqual([
			...['bread 0.30', 'okay 1.80', 'so 0.30', 'some 0.30', 'now 0.04'],
		]);
	});

	test('hardly after a word that needs the next one', () => {
		const [, ...breaks] = breaksAt(['he baked it because of the', 'bread so it rose']);
		expect(breaks.map(({ before, strength }) => `${before} ${strength.toFixed(2)}`)).toEqual([
			...['bread 0.06', 'so 0.90'],
		]);
	});

	test('before "and" between clauses, hardly between words', () => {
		const breaks = breaksAt(['bread and butter and we eat jam']);
		expect(breaks.slice(1).map(({ strength }) => strength)).toEqual([0.1, 0.7]);
		expect(breaksAt(['bread and and butter']).map(({ strength }) => strength)).toEqual([0.3, 0.1]);
		expect(breaksAt(['bread and and we eat'])[1]?.strength).toBeCloseTo(0.7);
	});

	test('before "we" after a content word, hardly after a function word', () => {
		const [, ...breaks] = breaksAt(['bread we made there we know']);
		expect(breaks.map(({ before, strength }) => `${before} ${strength.toFixed(2)}`)).toEqual(['we 0.60', 'we 0.20']);
	});

	test('not before "we" after a word that opens its clause, nor at a continuation', () => {
		expect(breaksAt(['bread that we made'])).toHaveLength(1);
		expect(breaksAt(['loaves once we bake'])).toHaveLength(2);
		expect(breaksAt(['knead the dough so that crusts brown'])).toHaveLength(1);
		expect(breaksAt(['rye but also spelt'])).toHaveLength(1);
		expect(breaksAt(['we sift the rye or we grind spelt'])).toHaveLength(1);
		expect(breaksAt(['we sift the rye and we grind spelt'])).toHaveLength(2);
	});

	test('not before "you" as an object', () => {
		const before = (text: string) => breaksAt([text]).flatMap((one) => (one.strength > 0.1 ? one.before : []));
		expect(before('the crust tells you something')).toEqual(['the']);
		expect(before('leave the baker you to thank')).toEqual(['leave']);
		expect(before('bread gives you strength')).toEqual(['bread']);
		expect(before('knead the dough you bake the loaf')).toEqual(['knead', 'you']);
	});

	test('hardly between an "if" clause and its main clause, but after both', () => {
		const breaks = breaksAt(['if dough rises we bake loaves we eat bread']).map(
			({ before, strength }) => `${before} ${strength.toFixed(2)}`,
		);
		expect(breaks).toEqual(['if 0.90', 'we 0.12', 'we 0.60']);
		const [, , late] = breaksAt([`if dough ${'rises higher '.repeat(6)} we bake`]);
		expect(late?.strength ?? 0.6).toBeCloseTo(0.6);
	});

	test('before "how" in a question, not inside a sentence', () => {
		expect(breaksAt(['bread how do crusts brown']).map(({ before }) => before)).toEqual(['bread', 'how']);
		expect(breaksAt(['taste how crusts brown'])).toHaveLength(1);
	});

	test.each([
		['de', 'mehl wasser ich kann kneten', 'teig nenne ich brot'],
		['nl', 'meel water ik kan kneden', 'deeg noem ik brood'],
	])('before a subject that its verb follows, not one after its verb: %s', (tag, main, inverted) => {
		const found = (text: string) => findBreaks(talkOf([text], openLanguage(tag))).map(({ word }) => word);
		expect(found(main)).toEqual([0, 2]);
		expect(found(inverted)).toEqual([0]);
	});

	test.each([
		['es', 'harina agua esto es masa', 'hacer esto'],
		['fr', "farine eau c'est bon", 'farine ce four'],
		['pt', 'farinha água isso é massa', 'fazer isso'],
	])('before "that is", not before "that" alone: %s', (tag, clause, object) => {
		const found = (text: string) => findBreaks(talkOf([text], openLanguage(tag))).map(({ word }) => word);
		expect(found(clause)).toEqual([0, 2]);
		expect(found(object)).toEqual([0]);
	});

	test('before "this" and "there" if a verb follows, and after "and"', () => {
		const before = (text: string) => breaksAt([text]).flatMap((one) => (one.strength > 0.3 ? one.before : []));
		expect(before('knead the dough this makes bread of loaves this is rye there are rolls')).toEqual(['this', 'there']);
		expect(before('knead this dough and bake there loaves and this bread')).toEqual(['and']);
	});

	test('after an open enumeration, wherever captions break, and not before it', () => {
		const [, ...breaks] = breaksAt(['bread rye spelt', 'and so', 'on the crust browns']);
		expect(breaks).toEqual([{ before: 'the', strength: 0.9 }]);
	});

	test('after a tag question that a clause follows', () => {
		const before = (text: string) => breaksAt([text]).flatMap((one) => (one.strength > 0.8 ? one.before : []));
		expect(before('the crust browns right so we wait')).toEqual(['so']);
		expect(before('the crust browns right now and we wait')).toEqual([]);
		expect(before('the loaf on the right so we wait')).toEqual([]);
	});

	test.each([
		['ar', 'خبز وملح إلى آخره فرن', 'فرن'],
		['de', 'brot salz und so weiter ofen', 'ofen'],
		['es', 'pan sal y así sucesivamente horno', 'horno'],
		['fr', 'pain sel et ainsi de suite four', 'four'],
		['he', 'לחם מלח וכן הלאה תנור', 'תנור'],
		['it', 'pane sale e così via forno', 'forno'],
		['nl', 'brood zout en zo voort oven', 'oven'],
		['pt', 'pão sal e assim por diante forno', 'forno'],
		['ru', 'хлеб соль и так далее печь', 'печь'],
	])('after "and so on" in other languages: %s', (tag, text, next) => {
		const talk = talkOf([text], openLanguage(tag));
		const [, ...breaks] = findBreaks(talk);
		expect(breaks.map(({ word }) => talk.words[word]?.entry.form)).toEqual([next]);
	});

	test('not before a continuation of the previous clause', () => {
		expect(breaksAt(['bread because yeast which rises'])).toHaveLength(1);
		expect(breaksAt(['rye loaves beat the first bread'])).toHaveLength(1);
	});

	test('at a pause, estimated from the time between starts', () => {
		const moments = [0, 3, 6, 9, 30, 33].map((second) => ({ second, end: second + 9, text: 'bake the dough' }));
		const talk = readTalk(moments, openLanguage('en'));
		const strongest = findBreaks(talk).sort((a, b) => b.strength - a.strength)[0];
		expect(talk.firstWords.indexOf(strongest?.word ?? -1)).toBe(4);
	});

	test('at no pause after a long moment, which may contain it anywhere', () => {
		const moments = [0, 12, 24, 36, 72, 84].map((second) => ({
			second,
			end: second + 9,
			text: 'bake dough '.repeat(16),
		}));
		const talk = readTalk(moments, openLanguage('en'));
		expect(findBreaks(talk).map(({ strength }) => strength)).toEqual([0.3, 0.1, 0.1, 0.1, 0.1, 0.1]);
	});

	test('at a timed pause, anywhere in a moment, in proportion to its length', () => {
		const strengths = (text: string, ...pauses: { at: number; seconds: number }[]) =>
			findBreaks(readTalk([{ second: 0, end: 9, text, pauses }], openLanguage('en'))).map(
				({ word, strength }) => `${word} ${strength.toFixed(1)}`,
			);
		// With word times, the space before a word belongs to it.
		expect(strengths('bake dough rye loaves', { at: 10, seconds: 0.8 })).toEqual(['0 0.3', '2 0.8']);
		expect(strengths('bake dough rye loaves', { at: 11, seconds: 0.8 })).toEqual(['0 0.3', '2 0.8']);
		expect(strengths('bake dough rye loaves', { at: 0, seconds: 1 }, { at: 15, seconds: 40 })).toEqual([
			'0 1.3',
			'3 1.5',
		]);
		expect(strengths('bake the dough', { at: 9, seconds: 1 })).toEqual(['0 0.3', '2 0.2']);
	});

	test('where the speaker changes, rather than at another end of a sentence', () => {
		const text = 'Rye is old. Bakers know it. Is wheat? Wheat is';
		const strengthsWith = (marks: Mark[]) =>
			findBreaks(readTalk([{ second: 0, end: 9, text, marks }], openLanguage('en'))).map(({ strength }) => strength);
		const speaker = (at: number): Mark => ({ kind: 'speaker', at, second: 4, text: 'Ada' });
		const said = strengthsWith([]);
		expect(said.filter((strength) => strength >= 2)).toHaveLength(3);
		const turned = strengthsWith([{ ...speaker(12), kind: 'sound' }, speaker(text.indexOf('Is wheat'))]);
		expect(Math.max(...turned.slice(1))).toBe(turned.at(-2));
		expect(strengthsWith([speaker(text.indexOf('old'))]).some((strength) => strength === 1.5)).toBe(true);
	});

	test('hardly at a pause after a word that needs the next one', () => {
		const strengthAfter = (last: string): number => {
			const moments = [0, 3, 6, 9, 30, 33].map((second) => ({ second, end: second + 9, text: `bake dough ${last}` }));
			const talk = readTalk(moments, openLanguage('en'));
			return findBreaks(talk).find(({ word }) => word === talk.firstWords[4])?.strength ?? 0;
		};
		expect(strengthAfter('loaf')).toBeGreaterThan(2);
		expect(strengthAfter('the')).toBeLessThan(0.5);
	});
});

describe('cutting', () => {
	const place = (word: number, strength: number) => ({ word, strength, sentence: false });

	test('chooses the strongest break for pieces of the right length', () => {
		const breaks = [place(20, 2), place(65, 1), place(80, 2), place(130, 1)];
		expect(cutRange({ from: 0, to: 150 }, breaks, { shortest: 60, longest: 90 })).toEqual([
			{ from: 0, to: 80 },
			{ from: 80, to: 150 },
		]);
	});

	test('covers the range without gap or overlap, and breaks an endless sentence too', () => {
		const breaks = fc.array(fc.record({ word: fc.nat(900), strength: fc.double({ min: 0.1, max: 4, noNaN: true }) }));
		fc.assert(
			fc.property(breaks, fc.nat(300), fc.nat(900), (some, from, words) => {
				const sorted = some.map(({ word, strength }) => place(word, strength)).sort((a, b) => a.word - b.word);
				const pieces = cutRange({ from, to: from + words }, sorted, { shortest: 60, longest: 90 });
				let at = from;
				for (const piece of pieces) {
					expect(piece.from).toBe(at);
					expect(piece.to - piece.from).toBeLessThanOrEqual(180);
					at = piece.to;
				}
				expect(at).toBe(words === 0 ? from : from + words);
			}),
		);
	});
});

describe('paragraphs', () => {
	const paragraphs = (texts: string[], language = 'en') => {
		const talk = talkOf(texts, openLanguage(language));
		const end = { moment: texts.length, word: talk.words.length };
		return writeParagraphs(talk, { moment: 0, word: 0 }, end, findBreaks(talk));
	};
	const wordsOf = (text: string): number => text.split(' ').length;

	test('have 60 to 90 words if the talk allows it', () => {
		const sizes = paragraphs(talkAbout('bees', 12)).map(({ spans }) =>
			wordsOf(spans.map(({ text }) => text).join(' ')),
		);
		for (const size of sizes) expect(size).toBeGreaterThanOrEqual(60);
		for (const size of sizes) expect(size).toBeLessThanOrEqual(90);
	});

	test('join captions and keep their moments', () => {
		const [first] = paragraphs(['The dough rests', 'and rises.', '"Bake it" is what', 'they say.']);
		expect(first?.spans).toEqual([
			{ second: 0, from: 0, text: 'The dough rests', offset: 0, starts: true },
			{ second: 25, from: 25, text: 'and rises.', offset: 0, starts: true },
			{ second: 50, from: 50, text: '"Bake it" is what', offset: 0, starts: true },
			{ second: 75, from: 75, text: 'they say.', offset: 0, starts: true },
		]);
	});

	test('begin inside a moment at a sentence start, including its opening quotation mark', () => {
		const long = `${'knead the dough '.repeat(22).trim()}. `;
		const [, second] = paragraphs([`${long}“Bake ${long}”`]);
		expect(second?.spans[0]).toMatchObject({ second: 0, starts: false });
		expect(second?.spans[0]?.text).toMatch(/^“Bake knead/);
	});

	test('have the second of their first word, if the sources time it and no other moment has it', () => {
		const long = `${'knead the dough '.repeat(22).trim()}. `;
		const secondsWith = (second: number) => {
			const at = long.length - 3;
			const moments = [
				{ second: 5, end: 40, text: `${long}Bake ${long}`.trim(), times: [{ at, second }] },
				{ second: 40, end: 60, text: 'And eat it.' },
			];
			const talk = readTalk(moments, openLanguage('en'));
			const end = { moment: 2, word: talk.words.length };
			const found = writeParagraphs(talk, { moment: 0, word: 0 }, end, findBreaks(talk));
			const secondOf = linkedSecondAt(talk, found);
			const words = [0, 65, 70, talk.words.length - 1].map((word) => secondOf(word));
			return [found.map(({ spans }) => spans.map(({ from }) => from)), words];
		};
		expect(secondsWith(21.7)).toEqual([
			[[5], [21, 40]],
			[5, 5, 21, 40],
		]);
		for (const [second, from] of [
			[5.5, 6],
			[40.2, 39],
		] as const) {
			expect(secondsWith(second)).toEqual([
				[[5], [from, 40]],
				[5, 5, from, 40],
			]);
		}
	});

	test('never go back in time, even where one begins in the second of the next moment', () => {
		const long = `Knead the dough${' and the dough'.repeat(21)}. `;
		const times = [long.length, 2 * long.length].map((at, index) => ({ at, second: [20, 40][index] ?? 0 }));
		const moments = [
			{ second: 5, end: 40, text: long.repeat(3).trim(), times },
			{ second: 40, end: 60, text: 'And eat it.' },
		];
		const talk = readTalk(moments, openLanguage('en'));
		const end = { moment: 1, word: talk.firstWords[1] ?? 0 };
		const found = writeParagraphs(talk, { moment: 0, word: 0 }, end, findBreaks(talk));
		expect(found.map(({ spans }) => spans[0]?.from)).toEqual([5, 20, 39]);
	});

	test('have a second estimated from the words before, without word times', () => {
		const long = `${'knead the dough '.repeat(22).trim()}. `;
		const from = (end: number, next: number) => {
			const moments = [
				{ second: 5, end, text: `${long}Bake ${long}`.trim() },
				{ second: next, end: next + 20, text: 'And eat it.' },
			];
			const talk = readTalk(moments, openLanguage('en'));
			const found = writeParagraphs(
				talk,
				{ moment: 0, word: 0 },
				{ moment: 2, word: talk.words.length },
				findBreaks(talk),
			);
			return found.map(({ spans }) => spans[0]?.from);
		};
		// 5, plus half of 34 seconds, less one.
		expect(from(39, 40)).toEqual([5, 20]);
		// Nobody speaks during a silence.
		expect(from(25, 60)).toEqual([5, 13]);
		expect(from(7, 7)).toEqual([5, 6]);
		expect(from(6, 6)).toEqual([5, 5]);
	});

	test('are cut between characters in a script without spaces', () => {
		const said = '面包需要时间。面团在夜里发酵。'.repeat(20);
		const found = paragraphs([said], 'zh').map(({ spans }) => spans.map(({ text }) => text).join(''));
		expect(found.length).toBeGreaterThan(1);
		expect(found.join('')).toBe(said);
		for (const text of found) expect(text).toMatch(/。$/);
	});

	const texts = fc.array(
		fc.array(
			fc.oneof(
				fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }),
				fc.constantFrom('so', 'the', 'Ok.', '。', '面包', '(x)'),
			),
			{
				minLength: 1,
				maxLength: 60,
			},
		),
		{ minLength: 1, maxLength: 8 },
	);
	test('lose, add and move no words, and start each moment once', () => {
		fc.assert(
			fc.property(texts, fc.constantFrom('en', 'fr', 'zh', 'xx'), (some, language) => {
				const said = some.map((words) => words.join(' ').replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
				fc.pre(said.length > 0);
				const spans = paragraphs(said, language).flatMap(({ spans: of }) => of);
				expect(spans.filter(({ starts }) => starts).map(({ second }) => second)).toEqual(
					said.map((_, index) => index * 25),
				);
				said.forEach((text, index) => {
					const of = spans.filter(({ second }) => second === index * 25);
					const parts = of.map((span) => span.text);
					expect(parts.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
					expect(of.every((span) => text.startsWith(span.text, span.offset))).toBe(true);
				});
			}),
		);
	});
});

describe('key moments', () => {
	const keyMoments = (...sections: string[][]) => {
		const talk = talkOf(sections.flat());
		let moment = 0;
		const ranges = sections.map(({ length }) => {
			const range = { from: talk.firstWords[moment] ?? 0, to: talk.firstWords[moment + length] ?? 0 };
			moment += length;
			return range;
		});
		return findKeyMoments(talk, ranges, findBreaks(talk));
	};

	test('are words of the section, identified by the first', () => {
		const section = [
			'Good morning and welcome. I am glad that so many of you came here today in spite of all the rain and the roads that are closed.',
			'Wild yeast makes the dough rise. What we call a starter is wild yeast and flour that ferment together for days.',
			'See you next week, when nobody will be here at the usual time, and please do not forget to leave the chairs as they were.',
		];
		const [found] = keyMoments(section);
		expect(found).toEqual({
			word: 27,
			text: 'Wild yeast makes the dough rise. What we call a starter is wild yeast and flour that ferment together for days.',
			whole: true,
		});
	});

	test('without punctuation, begin with a clause and without droppable words', () => {
		const [, found] = keyMoments(
			['good morning and welcome to the museum where the stairs lead up to the'],
			[
				'gallery and that is what my mother told me when i was at school so um you know the wild yeast of the',
				'starter makes the dough rise because wild yeast eats the sugar in the flour and then we went home',
			],
		);
		expect(found).toMatchObject({ word: 32, whole: false });
		expect(found?.text).toMatch(/^the wild yeast of the starter makes the dough rise/);
	});

	test('without punctuation, do not begin with the rest of "and so on", nor end where the transcript is cut off', () => {
		const [, found] = keyMoments(
			['the stairs lead up to the museum and the gallery'],
			[
				'they sell rye and spelt and so on the wild yeast of the starter makes the dough rise and it keeps the crust',
				'fresh but of wild yeast and starter and dough i know that the starter',
			],
		);
		expect(found?.text).toBe('the wild yeast of the starter makes the dough rise and it keeps the crust fresh');
	});

	test('do not begin with a reference to something not quoted if there is an equally good alternative', () => {
		const about = (start: string) =>
			`${start} stands on the cliff above the harbour and warns the ships of the rocks with a lamp that turns all night`;
		const [found] = keyMoments([about('so it'), about('so the old tower'), 'so we leave']);
		expect(found?.text).toMatch(/^the old tower stands/);
		const [sentence] = keyMoments([about('It'), about('The old tower')].map((text) => `${text}.`));
		expect(sentence?.text).toMatch(/^The old tower stands/);
	});

	test('are of one speaker if there is an equally good alternative', () => {
		const tower = 'The old tower stands on the cliff above the harbour.';
		const lamp = 'Its lamp warns the ships of the rocks all night.';
		const said = `${tower} ${lamp}`;
		const quotedWith = (...speakers: number[]) => {
			const marks = speakers.map((at): Mark => ({ kind: 'speaker', at, second: 9, text: 'Ada' }));
			const first = { second: 0, end: 20, text: said, marks };
			const talk = readTalk([first, { second: 20, end: 40, text: said }], openLanguage('en'));
			return findKeyMoments(talk, [{ from: 0, to: talk.words.length }], findBreaks(talk))[0];
		};
		expect(quotedWith()).toMatchObject({ word: 0, text: said });
		expect(quotedWith(tower.length + 1)).toMatchObject({ word: 20, text: said });
	});

	test('end with a moment in a talk without recognizable clauses', () => {
		const yeast = [
			'wild yeast dough starter flour sugar oven crust',
			'yeast flour dough sugar starter crust wild oven',
		];
		const before =
			'gallery stairs museum lamp corridor window ceiling door floor roof cellar garden gate fence road bridge';
		const behind = 'ticket coat rain bus street bell tower clock river boat wind harbour net rope anchor sail mast';
		const apart = ['wheel pedal saddle chain'];
		const [, found] = keyMoments(apart, [before, ...yeast, behind], apart);
		expect(found).toEqual({ word: 4, text: [before, ...yeast].join(' '), whole: false });
	});

	test('are not the words between two stray question marks', () => {
		const [found] = keyMoments([
			'the wild yeast of the starter makes the dough rise and the wild yeast eats the sugar of the flour so',
			'the starter smells of apples and we bake with the wild yeast of the starter every morning now can you',
			'all hear me back there? Good then i will go on a little louder and open the door there and close the window? Okay so the',
			...Array<string>(3).fill('starter doubles and the dough rises because of the wild yeast that is in the flour'),
		]);
		expect(found?.text).toContain('wild yeast');
		expect(found?.whole).toBe(false);
	});

	test('prefer an explanation of the section’s subject', () => {
		const about = (said: string) =>
			`so the wild yeast of the oldest starter ${said} the dough of the flour and the oven`;
		const others = [about('raises'), about('ferments'), about('sours')];
		const [found] = keyMoments([...others, about('is a fungus that raises'), about('feeds')]);
		expect(found?.text).toContain('is a fungus');
		const [named] = keyMoments([
			...others,
			'so water that bubbles with yeast and flour in it is called a starter',
			...others,
		]);
		expect(named?.text).toContain('is called a starter');
	});

	test('prefer to make a point, and do not end with a question', () => {
		const about = (start: string) =>
			`${start} the wild yeast of the starter raises the dough of the flour and of the water`;
		const [found] = keyMoments([about('so then'), about('so in summary'), about('so later'), 'so we leave']);
		expect(found?.text).toMatch(/in summary/);
		const [listed] = keyMoments([about('so then'), about('so there are three ways in which'), about('so later')]);
		expect(listed?.text).toMatch(/three ways/);
		const [answer] = keyMoments([`${about('Does')}? ${about('Often')}.`]);
		expect(answer?.text).toMatch(/^Often/);
	});

	test.each([
		['en', 'so how does wild yeast raise the bread dough', 'so this is how wild yeast raises the bread dough'],
		['en', 'so can you smell wild yeast in the bread dough', 'so you can smell wild yeast in the bread dough'],
		['de', 'und warum ist wilde Hefe gut im Teig', 'und darum ist wilde Hefe gut im Teig'],
		['es', 'pero qué es levadura salvaje en la masa', 'pero ya es levadura salvaje en la masa'],
		['fr', "mais qu'est-ce que levure sauvage de pain", "mais c'est une levure sauvage de pain"],
		['pt', 'mas o que é fermento selvagem na massa', 'mas ele é um fermento selvagem na massa'],
	])('do not end with a question without a question mark: %s, %s', (tag, question, statement) => {
		const hasQuestion = (text: string): boolean => {
			const talk = talkOf([text], openLanguage(tag));
			return markQuestions(talk, findBreaks(talk)).some((mark) => mark === 1);
		};
		expect([hasQuestion(question), hasQuestion(statement)]).toEqual([true, false]);
	});

	test('end before a question rather than after it, since its answer is not quoted', () => {
		const statement = 'they said to us that the wild rye can be had for them at any time of the day';
		const [found] = keyMoments([statement, 'there how does starter ferment rye dough']);
		expect(found?.text).toBe(statement);
	});

	test('do not announce what comes next, if something else says as much', () => {
		const about = (start: string) => `${start} smell how wild yeast raises the bread dough of the rye flour overnight`;
		const starts = (...texts: string[]) =>
			keyMoments([...texts.map(about), 'so we leave']).map((one) => one?.text.split(' smell ')[0]);
		expect(starts('so all of them will', 'so all of them did')).toEqual(['all of them will']);
		expect(starts("so we're going to", 'so all of them did')).toEqual(['all of them did']);
		expect(starts('so then let me', 'so all of them did')).toEqual(['all of them did']);
		expect(starts('so then let me')).toEqual(['let me']);
	});

	test('are not promotions or closings, whatever else the sentence says', () => {
		const other = 'The wind was cold, the boat was late, and my aunt had left all the sandwiches on the kitchen table.';
		const [found] = keyMoments([
			`${other} Gulls nest on the cliffs, gulls feed on herring, and gulls raise their chicks among other gulls,`,
			'as you may have seen in the pictures that I could take here with the help of our sponsor.',
		]);
		expect(found?.text).toBe(other);
		expect(keyMoments(["today's sponsor sells gulls of felt, gulls of wool and gulls of glass"])).toEqual([undefined]);
	});

	test('are not a speech recognizer’s loops', () => {
		const loop = Array<string>(30).fill('Gulls.').join(' ');
		const said =
			'They nest on the cliffs in spring, and the chicks leave when they are strong enough to fly over the sea.';
		const [found] = keyMoments([`${loop} ${said}`]);
		expect(found?.text).toContain(said);
		expect(found?.text.match(/Gulls/g)?.length ?? 0).toBeLessThan(4);
		expect(keyMoments([loop])).toEqual([undefined]);
	});

	test('are absent if nothing is said about any subject', () => {
		expect(keyMoments(['so yeah okay well'])).toEqual([undefined]);
	});
});
