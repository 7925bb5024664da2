import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CuemarkError } from '../../../../src/errors.ts';
import { parseCaptions } from '../captions-of.ts';

const said = (text: string, file = 'talk.csv') =>
	parseCaptions(text, file)?.captions.map(({ start, end, rows }) => [start, end, rows[0]?.text, rows[0]?.speaker]);

const starts = (text: string) => said(text)?.map(([start]) => start);

describe('a table of captions', () => {
	test.each([
		['in seconds', 'start,end,text\n1,3,The boat leaks.\n4.5,6,Paint it.\n'],
		['from whisper.cpp, in milliseconds', 'start,end,text\n1000,3000,"The boat leaks."\n4500,6000,"Paint it."\n'],
		['with the unit in its header', 'Start (ms);End (ms);Text\n1000;3000;The boat leaks.\n4500;6000;Paint it.\n'],
		[
			'with clock times',
			'Timecode In,Timecode Out,Dialogue\n00:00:01.000,0:03,The boat leaks.\n00:00:04.500,0:06,Paint it.\n',
		],
		['from Excel', 'sep=;\r\nStart;Ende;Text\r\n1;3;The boat leaks.\r\n4,5;6;Paint it.\r\n'],
		['from Excel, with tabs', 'Start\tEnd\tNotes\tText\r\n1\t3\t\t"The boat leaks."\r\n4,5\t6\tx\tPaint it.\r\n'],
		['with durations', 'text,start,duration\nThe boat leaks.,1,2\nPaint it.,4.5,1.5\n'],
	])('is read %s', (_, text) => {
		expect(parseCaptions(text, 'talk.csv')).toMatchObject({ format: 'table of captions', flaws: [] });
		expect(said(text)).toEqual([
			[1, 3, 'The boat leaks.', undefined],
			[4.5, 6, 'Paint it.', undefined],
		]);
	});

	test.each([
		'"Speaker Name","Start Time","End Time","Text"\n"Anna","00:00:01:00","00:00:03:00","The boat leaks."\n',
		'begin;end;speaker;text\n1;3;Anna;The boat leaks.\n',
		'Beginn;Ende;Sprecherin;Text\n1;3;Anna;The boat leaks.\n',
		'Début;Fin;Locutrice;Texte\n1;3;Anna;The boat leaks.\n',
		'inicio;fin;hablante;texto\n1;3;Anna;The boat leaks.\n',
		'Início;Fim;Falante;Texto\n1;3;Anna;The boat leaks.\n',
	])('may have speakers, and headings in the languages of the site: %j', (text) => {
		expect(said(text)).toEqual([[1, 3, 'The boat leaks.', 'Anna']]);
	});

	test('has the hours that Excel left out of times with a fraction', () => {
		const rows = ['00:01.0,00:03.5', '59:50.0,59:58.5', '59:58.5,00:01.0', '59:59.5,00:03.0', '02:03.5,02:06.5'];
		const later = ['35:00.0,35:02.0', '59:59.9,00:00.1', '00:00.1,'];
		const table = (lines: readonly string[]) => `Start,End,Text\r\n${lines.map((row) => `${row},Oh\r\n`).join('')}`;
		const parsed = parseCaptions(table([...rows, ...later]), 'talk.csv');
		expect(parsed?.captions.map(({ start, end }) => [start, end])).toEqual([
			[1, 3.5],
			[3590, 3598.5],
			[3598.5, 3601],
			[3599.5, 3603],
			[3723.5, 3726.5],
			[5700, 5702],
			[7199.9, 7200.1],
			[7200.1, 7200.1],
		]);
		expect(parsed?.oddities).toEqual([{ what: 'times that Excel saved without their hour, restored', count: 4 }]);
		// Another program wrote these.
		const others = parseCaptions(table([...rows, '02:03.55,02:06.5']), 'talk.csv');
		expect(others?.captions.at(-1)?.start).toBe(123.55);
		expect(others?.oddities).toEqual([]);
	});

	test('numbers speakers without names, as whisper.cpp writes them', () => {
		const text = 'start,end,speaker,text\n1000,3000,0,"The boat leaks."\n4500,6000,?,"Paint it."\n';
		expect(said(text)).toEqual([
			[1, 3, 'The boat leaks.', 'Speaker 0'],
			[4.5, 6, 'Paint it.', undefined],
		]);
	});

	test.each([
		['start, end, text', '1.0,3.5,The boat leaks.\n4.5,6,Paint it.\n9,12,With tar.\n'],
		['start, end, text', '1000;3500;The boat leaks.\r\n4500;6000;Paint it.\r\n9000;12000;With tar.\r\n'],
		[
			'start, end, text',
			'7,00:00:01,00:00:03,"The boat leaks."\n8,00:00:04,00:00:06,Paint it.\n9,00:00:09,00:00:12,With tar.\n',
		],
		['start, speaker, text', '0:01,Anna,The boat leaks.\n0:04,Bo,Paint it.\n0:09,Bo,"With tar, then."\n'],
		['start, text', '0:01;The boat leaks.\n0:04;Paint it.\n0:09;With tar.\n'],
	])('may have no header: reports the columns as guessed: %s', (taken, text) => {
		const parsed = parseCaptions(text, 'talk.csv');
		expect(starts(text)?.map((start) => Math.floor(start as number))).toEqual([1, 4, 9]);
		const words = said(text)?.map(([, , one]) => one);
		expect(words).toEqual(['The boat leaks.', 'Paint it.', expect.stringMatching(/^With tar/)]);
		expect(parsed?.oddities).toEqual([{ what: `rows without headings, with columns read as ${taken}`, count: 3 }]);
	});

	test.each([
		['names and numbers', 'Boats,3\nLamps,5\nTar,9\n'],
		['row numbers', '1,Boats\n2,Lamps\n3,Tar\n'],
		['one row', '0:01,The boat leaks.\n'],
		['unordered times', '0:09,Boats\n0:01,Lamps\n0:04,Tar\n'],
		['rows of different length', '0:01,Boats\n0:04,Lamps,x\n'],
		['times alone', '0:01,0:04\n0:05,0:09\n'],
	])('is not a table with %s', (_, text) => {
		expect(parseCaptions(text, 'talk.csv')).toBeNull();
	});

	test('may have no end times', () => {
		expect(starts('timestamp,text\n0:01,The boat leaks.\n0:04,Paint it.\n')).toEqual([1, 4]);
		expect(starts('start,end,text\n1,,The boat leaks.\n')).toEqual([1]);
	});

	test('is read as it was before Excel took minutes for hours', () => {
		const rows = '23:50;Boats.\n24:10:00;Lamps.\n59:40:00;Tar.\n1:02:03;Ropes.\n';
		expect(starts(`start;text\n${rows}`)).toEqual([1430, 1450, 3580, 3723]);
		expect(starts(rows)).toEqual([1430, 1450, 3580, 3723]);
	});

	test('reports words that Excel took for a formula', () => {
		const parsed = parseCaptions('start;text\n0:01;#NAME?\n0:04;Paint it.\n', 'talk.csv');
		expect(parsed?.captions).toHaveLength(1);
		expect(parsed?.flaws).toMatchObject([{ line: 2, reason: 'The text is the error of a formula.' }]);
	});

	test('reports what cannot be read by its line, and reads the rest', () => {
		const text = 'sep=,\nstart,text\n1,The boat leaks.\nsoon,Paint it.\n\n5,"a\nb",c\n6,Again.\n7,"open\n';
		const parsed = parseCaptions(text, 'talk.csv');
		expect(starts(text)).toEqual([1, 6]);
		expect(parsed?.flaws.map(({ line, reason }) => [line, reason])).toEqual([
			[6, 'The row has 3 values, but the header has 2 columns.'],
			[4, 'start is "soon", which is not a time, so this caption cannot be placed.'],
			[9, 'A quote that opens in this row is never closed.'],
		]);
	});

	test.each([
		['a data set', 'video_id,start,text\ndQw4w9WgXcQ,1,x\n'],
		['a table of several videos', 'Video ID,start,text\ndQw4w9WgXcQ,1,x\n'],
		['a list of prices', 'item,price\ntar,5\n'],
		['a sentence', 'From the start, text was what we had.\n'],
	])('is not %s', (_, text) => {
		expect(parseCaptions(text, 'talk.csv')).toBeNull();
	});

	test('is read or rejected with a CuemarkError, whatever its content', () => {
		const piece = fc.constantFrom(
			'start',
			'end',
			'text',
			',',
			';',
			'\t',
			'"',
			'\n',
			'\r\n',
			'sep=;',
			'1',
			'0:02',
			'4,5',
			'word',
			'\ufeff',
		);
		fc.assert(
			fc.property(
				fc.constantFrom('', 'sep=;\n'),
				fc.constantFrom('start,text\n', 'Start;End;Text\n'),
				fc.array(piece),
				(above, header, rest) => {
					try {
						for (const { start, end } of parseCaptions(above + header + rest.join(''), 'a.csv')?.captions ?? [])
							expect(Number.isFinite(start + end)).toBe(true);
					} catch (error) {
						expect(error).toBeInstanceOf(CuemarkError);
					}
				},
			),
			{ numRuns: 300 },
		);
	});
});
