import { describe, expect, test } from 'vitest';
import { readCaptionName } from '../../../../src/sources/captions/identity/caption-name.ts';

describe('readCaptionName', () => {
	test.each([
		['A talk [dQw4w9WgXcQ].en.vtt', { stem: 'A talk [dQw4w9WgXcQ]', videoId: 'dQw4w9WgXcQ', language: 'en' }],
		['A talk [-w_4w9WgXcQ].pt-BR.srt', { stem: 'A talk [-w_4w9WgXcQ]', videoId: '-w_4w9WgXcQ', language: 'pt-BR' }],
		['A. B. c [dQw4w9WgXcQ].en-orig.json3', { stem: 'A. B. c [dQw4w9WgXcQ]', videoId: 'dQw4w9WgXcQ', language: 'en' }],
		[
			'A talk [dQw4w9WgXcQ].en-eEY6OEpapPo.vtt',
			{ stem: 'A talk [dQw4w9WgXcQ]', videoId: 'dQw4w9WgXcQ', language: 'en' },
		],
		['A talk [dQw4w9WgXcQ].de.ttml', { stem: 'A talk [dQw4w9WgXcQ]', videoId: 'dQw4w9WgXcQ', language: 'de' }],
		['talk.fr.csv', { stem: 'talk', language: 'fr' }],
		['talk.fr.srt.sjson', { stem: 'talk', language: 'fr' }],
		['talk.fr.lrc', { stem: 'talk', language: 'fr' }],
		['talk.fr.DFXP.gz', { stem: 'talk', language: 'fr' }],
		['A talk [dQw4w9WgXcQ].vtt', { stem: 'A talk [dQw4w9WgXcQ]', videoId: 'dQw4w9WgXcQ' }],
		['talk.fr (1).srt', { stem: 'talk', language: 'fr' }],
		['talk.English (auto-generated).srt', { stem: 'talk', language: 'en' }],
		['Lecture (1).srt', { stem: 'Lecture (1)' }],
		['Lecture (1).fr(2).srt', { stem: 'Lecture (1)', language: 'fr' }],
		['dQw4w9WgXcQ (1).srt', { stem: 'dQw4w9WgXcQ', videoId: 'dQw4w9WgXcQ' }],
		['A talk [dQw4w9WgXcQ].fr (1).srt', { stem: 'A talk [dQw4w9WgXcQ]', videoId: 'dQw4w9WgXcQ', language: 'fr' }],
		[
			"A talk [dQw4w9WgXcQ].fr (Anna's conflicted copy 2024-05-01).srt",
			{ stem: 'A talk [dQw4w9WgXcQ]', videoId: 'dQw4w9WgXcQ', language: 'fr' },
		],
		['talk.fr (Copie en conflit de Anne).srt', { stem: 'talk', language: 'fr' }],
		['A talk [dQw4w9WgXcQ] (1).srt', { stem: 'A talk [dQw4w9WgXcQ]', videoId: 'dQw4w9WgXcQ' }],
		['[dQw4w9WgXcQ] A talk.en.srt', { stem: '[dQw4w9WgXcQ] A talk', videoId: 'dQw4w9WgXcQ', language: 'en' }],
		['[dQw4w9WgXcQ] Dutch.srt', { stem: '[dQw4w9WgXcQ] Dutch', videoId: 'dQw4w9WgXcQ' }],
		['A talk [dQw4w9WgXcQ].en.corrected.srt', { stem: 'A talk [dQw4w9WgXcQ]', videoId: 'dQw4w9WgXcQ', language: 'en' }],
		['A talk [dQw4w9WgXcQ]_en.srt', { stem: 'A talk [dQw4w9WgXcQ]', videoId: 'dQw4w9WgXcQ', language: 'en' }],
		['A talk [dQw4w9WgXcQ].en_US.srt', { stem: 'A talk [dQw4w9WgXcQ]', videoId: 'dQw4w9WgXcQ', language: 'en-US' }],
		[
			'A talk [dQw4w9WgXcQ].English (auto-generated).srt',
			{ stem: 'A talk [dQw4w9WgXcQ]', videoId: 'dQw4w9WgXcQ', language: 'en' },
		],
		['A talk [dQw4w9WgXcQ] (1).en.vtt', { stem: 'A talk [dQw4w9WgXcQ] (1)', videoId: 'dQw4w9WgXcQ', language: 'en' }],
		['[Documentary] A talk.vtt', { stem: '[Documentary] A talk' }],
		['[dQw4w9WgXcQ] or [a-VQfQqIMrE] of two.vtt', { stem: '[dQw4w9WgXcQ] or [a-VQfQqIMrE] of two' }],
		['dQw4w9WgXcQ.iw.vtt', { stem: 'dQw4w9WgXcQ', videoId: 'dQw4w9WgXcQ', language: 'he' }],
		['dQw4w9WgXcQ.transcript.json', { stem: 'dQw4w9WgXcQ', videoId: 'dQw4w9WgXcQ' }],
		['dQw4w9WgXcQ.en.whisper.json', { stem: 'dQw4w9WgXcQ', videoId: 'dQw4w9WgXcQ', language: 'en' }],
		['-VQfQqIMrE_.srt.gz', { stem: '-VQfQqIMrE_', videoId: '-VQfQqIMrE_' }],
		['talk.zh-Hans.srt', { stem: 'talk', language: 'zh-Hans' }],
		['talk.English.srt', { stem: 'talk', language: 'en' }],
		['talk v1.2.srt', { stem: 'talk v1.2' }],
		['talk.final.srt', { stem: 'talk.final' }],
		['lecture-one.srt', { stem: 'lecture-one' }],
		['Lecture_001.srt', { stem: 'Lecture_001' }],
		['en.vtt', { stem: 'en' }],
		['talk.eng.srt', { stem: 'talk', language: 'en' }],
		['talk.Fil.srt', { stem: 'talk', language: 'fil' }],
		['talk.EN.srt', { stem: 'talk', language: 'en' }],
		['talk.it.srt', { stem: 'talk', language: 'it' }],
		['talk.it-IT.srt', { stem: 'talk', language: 'it-IT' }],
		['A talk. Part 1.no.srt', { stem: 'A talk. Part 1', language: 'no' }],
		['my.talk.v2.de.srt', { stem: 'my.talk.v2', language: 'de' }],
		['my.talk [dQw4w9WgXcQ].it.srt', { stem: 'my.talk [dQw4w9WgXcQ]', videoId: 'dQw4w9WgXcQ', language: 'it' }],
		['my.[dQw4w9WgXcQ].it.srt', { stem: 'my.[dQw4w9WgXcQ]', videoId: 'dQw4w9WgXcQ', language: 'it' }],
		['dQw4w9WgXcQ.to.srt', { stem: 'dQw4w9WgXcQ', videoId: 'dQw4w9WgXcQ', language: 'to' }],
		['dQw4w9WgXcQ.new.vtt', { stem: 'dQw4w9WgXcQ', videoId: 'dQw4w9WgXcQ' }],
		['The World at war.srt', { stem: 'The World at war' }],
		['the.cold.war.srt', { stem: 'the.cold.war' }],
		['part.ii.srt', { stem: 'part.ii' }],
		['where.to.srt', { stem: 'where.to' }],
		['how.to.do.it.srt', { stem: 'how.to.do.it' }],
		['Mr.It.srt', { stem: 'Mr.It' }],
		['dQw4w9WgXcQ.Is.srt', { stem: 'dQw4w9WgXcQ', videoId: 'dQw4w9WgXcQ' }],
		['lecture-one.new.srt', { stem: 'lecture-one.new' }],
		['my [dQw4w9WgXcQ].final.srt', { stem: 'my [dQw4w9WgXcQ].final', videoId: 'dQw4w9WgXcQ' }],
	])('%s', (name, expected) => {
		expect(readCaptionName(name)).toEqual(expected);
	});
});

test('reading a name is not quadratic in its length, which a zip allows up to 64 KB', () => {
	const stem = `${' '.repeat(20_000)}(${'conflict'.repeat(5000)}`;
	expect(readCaptionName(`${stem}.en.srt`)).toEqual({ stem, language: 'en' });
}, 5000);
