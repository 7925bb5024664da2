import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCaptions } from '../captions-of.ts';
import type { Track } from '../../../../src/sources/captions/track.ts';
import { rowTexts } from '../helpers.ts';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

/** A file with this body and these parameters. */
const ttml = (body: string, parameters = ''): string =>
	`<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" ${parameters}><body>${body}</body></tt>`;

function parsed(body: string, parameters?: string): Track {
	const read = parseCaptions(ttml(body, parameters), 'a.ttml');
	if (!read) throw new Error('not recognised');
	return read;
}

const startOf = (begin: string, parameters?: string): number | undefined =>
	parsed(`<p begin="${begin}">x</p>`, parameters).captions[0]?.start;

test.each(['broadcast.ttml', 'web.dfxp', 'spans.ttml', 'podcast.ttml'])('reads %s', (name) => {
	const expected = JSON.parse(fixture(name.replace(/\.\w+$/, '.expected.json'))) as unknown;
	expect(parseCaptions(fixture(name), name)).toEqual(expected);
});

describe('a time in TTML', () => {
	const ntsc = 'ttp:frameRate="30" ttp:frameRateMultiplier="1000 1001"';
	test.each([
		['01:02:03', '', 3723],
		['00:00:12.5', '', 12.5],
		['100:00:00.040', '', 360_000.04],
		['12.5s', '', 12.5],
		['250ms', '', 0.25],
		['1.5m', '', 90],
		['0.5h', '', 1800],
		['62.5', '', 62.5],
		['00:00:01:15', '', 1.5],
		['00:00:01:05', 'ttp:frameRate="25"', 1.2],
		['00:00:01:05.1', 'ttp:frameRate="25" ttp:subFrameRate="2"', 1.22],
		['50f', 'ttp:frameRate="25"', 2],
		['100t', '', 100],
		['15000000t', 'ttp:tickRate="10000000"', 1.5],
		['100t', 'ttp:frameRate="25" ttp:subFrameRate="2"', 2],
		['00:00:01:15', ntsc, 1.501],
		['01:00:00:00', ntsc, 3600],
		['01:00:00:00', `${ntsc} ttp:timeBase="smpte"`, 3603.6],
		['01:00:00:00', `${ntsc} ttp:timeBase="smpte" ttp:dropMode="dropNTSC"`, 3599.996],
		['00:01:00;02', `${ntsc} ttp:timeBase="smpte" ttp:dropMode="dropNTSC"`, 60.06],
		['00:00:01,500', '', 1.5],
	])('%s (%s) is second %d', (time, parameters, seconds) => {
		expect(startOf(time, parameters)).toBe(seconds);
	});

	test('is round-tripped in every notation', () => {
		fc.assert(
			fc.property(fc.nat({ max: 3_599_999_999 }), (milliseconds) => {
				const at = milliseconds / 1000;
				const pad = (value: number): string => String(Math.floor(value)).padStart(2, '0');
				const clock = `${pad(at / 3600)}:${pad((at / 60) % 60)}:${pad(at % 60)}`;
				const rest = String(milliseconds % 1000).padStart(3, '0');
				const rates = 'ttp:frameRate="1000" ttp:tickRate="1000"';
				const forms = [`${clock}.${rest}`, `${clock}:${rest}`, ...[`${at}s`, `${milliseconds}ms`]].concat(
					`${milliseconds}f`,
					`${milliseconds}t`,
				);
				for (const form of forms) expect(startOf(form, rates)).toBe(at);
			}),
		);
	});

	test.each(['soon', '', '12.5x', '-1s', 'wallclock("2024-05-31T10:00:00Z")', '00:00:aa', '5 s'])(
		'%j cannot be read: its caption is named by its line, and costs no other',
		(time) => {
			const { captions, flaws } = parsed(
				`<p begin="1s">good</p>\n<p begin="${time.replaceAll('"', '&quot;')}">lost</p>`,
			);
			expect(rowTexts(captions)).toEqual([['good']]);
			expect(flaws).toMatchObject([
				{
					line: 2,
					reason: expect.stringMatching(/^begin is ".*", which is not a time, so this caption/) as string,
				},
			]);
		},
	);

	test.each(['end', 'dur'])('that is malformed is reported in %s as well', (name) => {
		const { captions, flaws } = parsed(`<p begin="1s">good</p><p begin="2s" ${name}="soon">lost</p>`);
		expect(rowTexts(captions)).toEqual([['good']]);
		expect(flaws).toMatchObject([{ line: 1, reason: expect.stringContaining(`${name} is "soon"`) as string }]);
	});

	test('that is malformed around captions affects only these, and is reported once', () => {
		const { captions, flaws } = parsed(
			'<div begin="x">\n<p begin="1s">a</p><p begin="2s">b</p></div><div><p begin="3s">c</p></div>',
		);
		expect(rowTexts(captions)).toEqual([['c']]);
		expect(flaws?.map(({ reason }) => reason)).toEqual([
			'begin is "x", which is not a time, so the captions in this div cannot be placed.',
		]);
	});

	test('that is missing on all levels is reported', () => {
		const { captions, flaws } = parsed('<p begin="1s">good</p>\n<p end="9s">lost</p><p> </p>');
		expect(rowTexts(captions)).toEqual([['good']]);
		expect(flaws).toMatchObject([{ line: 2, reason: expect.stringContaining('begin is missing') as string }]);
	});

	test('that is malformed in a word affects only that word, and is counted', () => {
		const { captions, flaws, oddities } = parsed(
			'<p begin="1s" end="3s"><span begin="0s">One</span> <span begin="x">word</span> <span begin="1s">each</span></p>',
		);
		expect(captions[0]?.rows).toEqual([
			{
				text: 'One word each',
				words: [
					{ start: 1, text: 'One' },
					{ start: 1, text: ' word' },
					{ start: 2, text: ' each' },
				],
			},
		]);
		expect([flaws, oddities]).toEqual([[], [{ what: 'word times that cannot be read', count: 1 }]]);
	});
});

describe('parseTtml', () => {
	test('keeps the words before a span in place, timed or not', () => {
		const { captions } = parsed(
			'<p>Said <span begin="5s">later on</span></p><p begin="7s">Or <span begin="1s">after that</span></p>',
		);
		expect(captions.map(({ start, rows }) => [start, rows[0]?.text])).toEqual([
			[5, 'Said later on'],
			[7, 'Or'],
			[8, 'after that'],
		]);
	});

	test('takes spans for timed words only if they have a time of their own', () => {
		const { captions } = parsed('<p begin="1s" end="3s"><span style="a">One</span> <span style="b">word</span></p>');
		expect(captions[0]?.rows).toEqual([{ text: 'One word' }]);
	});

	test('rejects a part in another language than the captions above it, but no single words and no empty part', () => {
		const { captions, flaws, facts } = parsed(
			'<div xml:lang="en"><p begin="1s">a <span xml:lang="la">vox</span></p></div>\n<div xml:lang="de"> </div><div xml:lang="fr"><p begin="1s">b</p></div><div xml:lang="EN"><p begin="2s">c</p></div>',
		);
		expect(rowTexts(captions)).toEqual([['a vox'], ['c']]);
		expect(facts).toEqual({ language: 'en' });
		expect(flaws).toMatchObject([{ line: 2, reason: 'This div is in "fr", but the captions above it are in "en".' }]);
	});

	test.each([
		['ttp:frameRate="many"', /^The frameRate "many" is not a rate/],
		['ttp:tickRate="0"', /^The tickRate "0" is not a rate/],
		['ttp:frameRateMultiplier="1000 0"', /^The frameRateMultiplier "1000 0" is not a rate/],
	])('reports that %s is not a rate', (parameters, reason) => {
		expect(() => parsed('<p begin="1f">x</p>', parameters)).toThrow(
			expect.objectContaining({
				problems: [expect.objectContaining({ file: 'a.ttml', reason: expect.stringMatching(reason) as string })],
			}),
		);
	});

	test('reports a file without captions, such as one of images', () => {
		const of = (text: string) => () => parseCaptions(text, 'a.ttml');
		for (const text of ['<tt xmlns="http://www.w3.org/ns/ttml"/>', ttml('<p begin="1s"> <image/></p>')])
			expect(of(text)).toThrow(
				expect.objectContaining({
					problems: [expect.objectContaining({ reason: 'The file contains no captions (format: TTML).' })],
				}),
			);
	});

	test.each(['div', 'span'])('reads hundreds of nested %s, and reports too many', (name) => {
		const nested = (depth: number): string => {
			const [open, close] = [`<${name}>`.repeat(depth), `</${name}>`.repeat(depth)];
			return name === 'div' ? `${open}<p begin="1s">deep</p>${close}` : `<p begin="1s">${open}deep${close}</p>`;
		};
		expect(rowTexts(parsed(nested(900)).captions)).toEqual([['deep']]);
		for (const depth of [1000, 6000]) {
			expect(() => parsed(nested(depth))).toThrow(
				expect.objectContaining({
					problems: [expect.objectContaining({ reason: expect.stringContaining('nested too deeply') as string })],
				}),
			);
		}
	});
});
