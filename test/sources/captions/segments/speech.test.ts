import { describe, expect, test } from 'vitest';
import { lineOf } from '../../../../src/sources/captions/line.ts';
import { toCues } from '../../../../src/sources/captions/segments/speech.ts';
import { vtt } from '../../../../src/sources/captions/text-formats/vtt.ts';
import { caption, cuesOf } from '../helpers.ts';

const brief = (text: string): unknown[] =>
	cuesOf(text).map(({ speaker, text: said, sounds }) => ({
		...(speaker !== undefined && { speaker }),
		text: said,
		...(sounds && { sounds: sounds.map((sound) => `${sound.at} ${sound.text}`) }),
	}));

describe('speakers', () => {
	test.each([
		[
			'>> Hi there. >> Yes.',
			[
				{ speaker: '', text: 'Hi there.' },
				{ speaker: '', text: 'Yes.' },
			],
		],
		[
			'ANNA: I see it now.\nBOB: Me too, now.\nANNA: Well.\n>> BOB: Yes.',
			[
				{ speaker: 'ANNA', text: 'I see it now.' },
				{ speaker: 'BOB', text: 'Me too, now.' },
				{ speaker: 'ANNA', text: 'Well.' },
				{ speaker: 'BOB', text: 'Yes.' },
			],
		],
		['>> DR. SMITH: yes indeed', [{ speaker: 'DR. SMITH', text: 'yes indeed' }]],
		['>>> Good evening.', [{ speaker: '', text: 'Good evening.' }]],
		['Speaker 1: Hello', [{ speaker: 'Speaker 1', text: 'Hello' }]],
		['[SPEAKER_00]: Hello', [{ speaker: 'Speaker 0', text: 'Hello' }]],
		['(speaker 1) Hello', [{ speaker: 'Speaker 1', text: 'Hello' }]],
		['(speaker ?) Hello', [{ speaker: '', text: 'Hello' }]],
		['[speaker_0] Hello', [{ speaker: 'Speaker 0', text: 'Hello' }]],
		['[Speaker 1]\nHello', [{ speaker: 'Speaker 1', text: 'Hello' }]],
		['[SPEAKER_02] Hello', [{ speaker: 'Speaker 2', text: 'Hello' }]],
		['the [speaker 1] jack', [{ text: 'the [speaker 1] jack' }]],
		[
			'MAN #2: Hello there you\nMAN #2: I say',
			[
				{ speaker: 'MAN #2', text: 'Hello there you' },
				{ speaker: 'MAN #2', text: 'I say' },
			],
		],
		['HTML: is the language', [{ text: 'HTML: is the language' }]],
		['HTML: is here,\nand HTML: there', [{ text: 'HTML: is here, and HTML: there' }]],
		['AT&T: a company\nNASA: no company', [{ text: 'AT&T: a company NASA: no company' }]],
		['we read cin >> x here', [{ text: 'we read cin >> x here' }]],
		['the ratio is 3:1 here', [{ text: 'the ratio is 3:1 here' }]],
		['NOTE: this is not a name\nNOTE: nor is it here', [{ text: 'NOTE: this is not a name NOTE: nor is it here' }]],
		// All capitals means more than four capitals per lower-case letter: 20 to 5 are not, 21 to 5 are.
		[
			'REMEMBER: ABCD efghi\nREMEMBER:',
			[
				{ speaker: 'REMEMBER', text: 'ABCD efghi' },
				{ speaker: 'REMEMBER', text: '' },
			],
		],
		['REMEMBER: ABCDE efghi\nREMEMBER:', [{ text: 'REMEMBER: ABCDE efghi REMEMBER:' }]],
		['Remember: this is no name', [{ text: 'Remember: this is no name' }]],
	])('%j', (text, expected) => {
		expect(brief(text)).toEqual(expected);
	});

	test('may have names in lower case if half of the captions begin with one, as in Zoom', () => {
		const said = (...lines: string[]) =>
			toCues(lines.map((text, at) => caption(at, at + 1, text))).map(({ speaker, text }) => [speaker, text]);
		const meeting = ['Ada Berg: Hello.', 'Ada Berg: One thing: look.', 'iPad (2): Hi.', 'iPad (2): Yes.', 'and so on'];
		expect(said(...meeting)).toEqual([
			['Ada Berg', 'Hello.'],
			['Ada Berg', 'One thing: look.'],
			['iPad (2)', 'Hi.'],
			['iPad (2)', 'Yes.'],
			[undefined, 'and so on'],
		]);
		const lecture = [
			'In short: look.',
			'In short: this.',
			'and',
			'so',
			'on',
			'In short: yes.',
			'In short: no.',
			'a',
			'b',
		];
		expect(said(...lecture)).toEqual(lecture.map((text) => [undefined, text]));
	});

	test('are taken from WebVTT voices', () => {
		const { captions } = vtt.parse('WEBVTT\n\n00:01.000 --> 00:03.000\n<v Ada>Hello.</v>\n<v Bo>Hi.');
		expect(toCues(captions)).toEqual([
			{ start: 1, end: 3, text: 'Hello.', speaker: 'Ada' },
			{ start: 1, end: 3, text: 'Hi.', speaker: 'Bo' },
		]);
	});

	test('start with their first word if words have times', () => {
		const words = lineOf(
			[
				{ text: 'Done.', start: 1 },
				{ text: ' >>', start: 2 },
				{ text: ' Well', start: 2.25 },
				{ text: ' then', start: 2.5 },
			],
			1,
		);
		expect(toCues([{ start: 1, end: 3, rows: [words] }])).toEqual([
			{ start: 1, end: 2.25, text: 'Done.', words: [{ start: 1, text: 'Done.' }] },
			{
				start: 2.25,
				end: 3,
				text: 'Well then',
				speaker: '',
				words: [
					{ start: 2.25, text: 'Well' },
					{ start: 2.5, text: ' then' },
				],
			},
		]);
	});
});

describe('sounds', () => {
	test.each([
		['[Music]', [{ text: '', sounds: ['0 Music'] }]],
		['hello [Music] world', [{ text: 'hello world', sounds: ['5 Music'] }]],
		['(applause)', [{ text: '', sounds: ['0 applause'] }]],
		['（拍手）', [{ text: '', sounds: ['0 拍手'] }]],
		['♪', [{ text: '', sounds: ['0 ♪'] }]],
		['yes [laughs] no', [{ text: 'yes no', sounds: ['3 laughs'] }]],
		['- [Sighs]\n- No', [{ text: '- No', sounds: ['0 Sighs'] }]],
		['[Door slams]\nWho is there?', [{ text: 'Who is there?', sounds: ['0 Door slams'] }]],
		['okay.[Music]', [{ text: 'okay.', sounds: ['5 Music'] }]],
		['そうです（笑）はい', [{ text: 'そうですはい', sounds: ['4 笑'] }]],
		['yes (coughing) no', [{ text: 'yes no', sounds: ['3 coughing'] }]],
		['[mask]', [{ text: '', sounds: ['0 mask'] }]],
		['[door closes]\nWho is there?', [{ text: 'Who is there?', sounds: ['0 door closes'] }]],
		['(audience laughs)', [{ text: '', sounds: ['0 audience laughs'] }]],
		['(soft piano music)', [{ text: '', sounds: ['0 soft piano music'] }]],
		['(A door bell tolls)', [{ text: '', sounds: ['0 A door bell tolls'] }]],
		['(Breathes in)', [{ text: '', sounds: ['0 Breathes in'] }]],
		['（ドアの音）', [{ text: '', sounds: ['0 ドアの音'] }]],
		['♪ la la ♪', [{ text: '♪ la la ♪' }]],
		['what [ __ ] is', [{ text: 'what [ __ ] is' }]],
		['the interval [a, b] and [John]', [{ text: 'the interval [a, b] and [John]' }]],
		['we read array[index] and feed the [mask] token', [{ text: 'we read array[index] and feed the [mask] token' }]],
		['ພາສາລາວ[laughs]', [{ text: 'ພາສາລາວ', sounds: ['7 laughs'] }]],
		['call play[laughs] or sum_(laughs)', [{ text: 'call play[laughs] or sum_(laughs)' }]],
		['I said [sic] hello [the music] there', [{ text: 'I said [sic] hello [the music] there' }]],
		['we feed the\n[mask]\ntoken', [{ text: 'we feed the [mask] token' }]],
		['(the best)', [{ text: '(the best)' }]],
		['(plays)', [{ text: '(plays)' }]],
		['(Johann Bernoulli)', [{ text: '(Johann Bernoulli)' }]],
		['(Exactly)', [{ text: '(Exactly)' }]],
		['(Not really)\nhe said', [{ text: '(Not really) he said' }]],
		['(Now a door bell tolls)', [{ text: '(Now a door bell tolls)' }]],
		['(or so Ada says)', [{ text: '(or so Ada says)' }]],
		['(Not now, please)', [{ text: '(Not now, please)' }]],
		['（同意）', [{ text: '（同意）' }]],
		['(ah no, not now),\nhe said', [{ text: '(ah no, not now), he said' }]],
		['（これは長い余談です、音ではない）', [{ text: '（これは長い余談です、音ではない）' }]],
	])('%j', (text, expected) => {
		expect(brief(text)).toEqual(expected);
	});

	test('keep the times of the words around them', () => {
		const line = lineOf(
			[
				{ text: 'one', start: 1 },
				{ text: ' [Music]', start: 2 },
				{ text: ' two', start: 3 },
			],
			1,
		);
		expect(toCues([{ start: 1, end: 4, rows: [line] }])).toEqual([
			{
				start: 1,
				end: 4,
				text: 'one two',
				words: [
					{ start: 1, text: 'one' },
					{ start: 3, text: ' two' },
				],
				sounds: [{ at: 3, text: 'Music' }],
			},
		]);
	});
});

describe('rows', () => {
	test.each([
		['one\ntwo', 'one two'],
		['これは\nテストです。', 'これはテストです。'],
		['这是 AI\n的时代', '这是 AI 的时代'],
		['นี่คือ\nการทดสอบ', 'นี่คือการทดสอบ'],
		['안녕\n하세요', '안녕 하세요'],
		['זה מבחן\nקטן', 'זה מבחן קטן'],
	])('%j are joined by the rules of their script', (text, expected) => {
		expect(cuesOf(text)[0]?.text).toBe(expected);
	});

	test('keep the marks of right-to-left text', () => {
		const text = '\u202bמבחן\u202c \u200fא';
		expect(toCues([caption(0, 1, text)])[0]?.text).toBe(text);
	});
});

test('keeps each sound with the speaker it belongs to', () => {
	expect(brief('>> Yes. [Laughter] >> No. [Applause] Well.')).toEqual([
		{ speaker: '', text: 'Yes.', sounds: ['4 Laughter'] },
		{ speaker: '', text: 'No. Well.', sounds: ['3 Applause'] },
	]);
});

test('applies the speaker field of the file after >> as well', () => {
	const rows = [{ text: '>> Yes. >> No.', speaker: 'Ada' }];
	expect(toCues([{ start: 0, end: 2, rows }]).map(({ speaker }) => speaker)).toEqual(['Ada', 'Ada']);
});
