import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderMarkdown } from '../../../src/markdown/render/render.ts';
import { writePage } from '../../../src/markdown/write/write-page.ts';
import { correctionWriter, writeWords } from '../../../src/markdown/write/write-words.ts';
import type { Correction, Mark, Paragraph } from '../../../src/model.ts';
import { firstPage, twoTalks } from '../notes.ts';

const writeCorrection = correctionWriter(new Map([['Sirius', 'sirius']]), 'en');
const text = 'good evening stars shine over us';
const marks: Mark[] = [
	{ kind: 'speaker', at: 0, second: 5, text: 'Ada *L*' },
	{ kind: 'sound', at: 13, second: 6, text: 'applause' },
	{ kind: 'speaker', at: 19, second: 7, text: '' },
	{ kind: 'sound', at: text.length, second: 9, text: 'music' },
];
const corrections: Correction[] = [{ second: 5, start: 13, end: 18, heard: 'stars', term: 'Sirius' }];
const write = (offset: number, part: string, until?: number): string =>
	writeWords(
		{ second: 5, from: 5, text: part, offset, starts: offset === 0 },
		{ second: 5, end: 9, text, marks },
		corrections,
		writeCorrection,
		until,
	);

test('speakers, sounds and corrections are written at their positions in the text', () => {
	expect(write(0, text)).toBe(
		'**Ada \\*L\\*:** good evening *\\[applause\\]* [Sirius](../terms/sirius.md "heard: stars") **–** shine over us *\\[music\\]*',
	);
});

test('a correction after an exclamation mark does not become a picture', () => {
	const text = 'so!stars';
	const heard = [{ second: 5, start: 3, end: 8, heard: 'stars', term: 'Sirius' }];
	const span = { second: 5, from: 5, text, offset: 0, starts: true };
	expect(writeWords(span, { second: 5, end: 9, text }, heard, writeCorrection)).toBe(
		'so\\![Sirius](../terms/sirius.md "heard: stars")',
	);
});

test('each of two paragraphs that share a moment has its own marks', () => {
	expect(write(0, 'good evening', 13)).toBe('**Ada \\*L\\*:** good evening');
	expect(write(13, text.slice(13))).toBe(
		'*\\[applause\\]* [Sirius](../terms/sirius.md "heard: stars") **–** shine over us *\\[music\\]*',
	);
});

/** Notes on a talk with a single moment, which is split into paragraphs and sections before some of its words. */
function cutMoment(words: readonly string[], heard: readonly Mark[], cuts: ReadonlySet<number>, sections: number) {
	const study = twoTalks();
	const moment = { second: 4, end: 9, text: words.join(' '), marks: heard };
	const paragraphs: Paragraph[] = [];
	let offset = 0;
	for (const [index, word] of words.entries()) {
		const last = paragraphs.at(-1)?.spans[0];
		if (last && !cuts.has(index)) paragraphs.splice(-1, 1, { spans: [{ ...last, text: `${last.text} ${word}` }] });
		else paragraphs.push({ spans: [{ second: 4, from: 4, text: word, offset, starts: offset === 0 }] });
		offset += word.length + 1;
	}
	const groups = [paragraphs.slice(0, sections), paragraphs.slice(sections)].filter((group) => group.length > 0);
	const notes = study.notes.map((one) => ({
		...one,
		corrections: [],
		keyMoments: [],
		video: { ...one.video, moments: [moment] },
		sections: groups.map((group) => ({
			title: 'x',
			second: 4,
			end: 9,
			moments: [moment],
			terms: [],
			paragraphs: group,
		})),
	}));
	return firstPage({ ...study, notes, related: [] });
}

test('each speaker and sound is written once, wherever paragraphs and sections start', () => {
	const places = fc.array(fc.nat(), { maxLength: 6 });
	const words = fc.array(fc.constantFrom('a', 'bee', 'sea', 'harbour'), { minLength: 1, maxLength: 8 });
	fc.assert(
		fc.property(words, places, fc.uniqueArray(fc.nat(7)), fc.nat(4), (spoken, at, cuts, sections) => {
			const { length } = spoken.join(' ');
			const sounds = at
				.map((place) => place % (length + 1))
				.sort((a, b) => a - b)
				.map((place, index): Mark => ({ kind: 'sound', at: place, second: 4, text: `sound ${String(index)}` }));
			const page = writePage(cutMoment(spoken, sounds, new Set(cuts), sections));
			const written = [...page.matchAll(/\*\\\[(sound \d)\\\]\*/g)].map(([, sound]) => sound);
			expect(written).toEqual(sounds.map((sound) => sound.text));
		}),
	);
});

test('a correction split by a paragraph is not applied', () => {
	expect(write(0, text.slice(0, 16), 16)).toBe('**Ada \\*L\\*:** good evening *\\[applause\\]* sta');
});

test('a correction that continues in the next moment is an ellipsis there, with the misheard words', () => {
	const rest: Correction = { second: 5, start: 0, end: 4, heard: 'rhea', term: 'Sirius', continues: true };
	const moment = { second: 5, end: 9, text: 'rhea shines' };
	expect(
		writeWords({ second: 5, from: 5, text: moment.text, offset: 0, starts: true }, moment, [rest], writeCorrection),
	).toBe('[…](../terms/sirius.md "heard: rhea") shines');
});

test('the label before misheard words is marked with its language in a talk in another language', () => {
	const written = 'so [Yann LeCun](../terms/yann-lecun.md "gehört: yan lacoon") said';
	const heard = (language: string): string | undefined =>
		/<span class="heard">(.*)<\/span>/.exec(
			renderMarkdown(written, { glossary: { terms: [], language }, ownLanguage: 'de' }).html,
		)?.[1];
	expect(heard('en')).toBe(' (<span lang="de">gehört: </span>yan lacoon)');
	expect(heard('de')).toBe(' (gehört: yan lacoon)');
});

test('the site’s page contains the misheard words, so that search finds both', () => {
	const { html } = renderMarkdown('so [Yann LeCun](../terms/yann-lecun.md "heard: yan lacoon") said');
	expect(html).toBe(
		'<p>so <a href="../terms/yann-lecun.html" class="correction">Yann LeCun<span class="heard"> (heard: yan lacoon)</span></a> said</p>',
	);
});
