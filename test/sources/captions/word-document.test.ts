import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { textOfWordDocument } from '../../../src/sources/captions/word-document.ts';
import { parseCaptions } from './captions-of.ts';
import { readAs } from '../samples.ts';

const name = 'Talk [dQw4w9WgXcQ].docx';
const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Returns a Word document with this body, in a part of this name. */
function wordDocument(body: string, main = 'word/document.xml'): Uint8Array {
	return zipSync({
		'[Content_Types].xml': strToU8('<Types/>'),
		'_rels/.rels': strToU8(
			`<?xml version="1.0"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId2" Type="${type}/extended-properties" Target="docProps/app.xml"/><Relationship Id="rId1" Type="${type}/officeDocument" Target="/${main}"/></Relationships>`,
		),
		[main]: strToU8(
			`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}<w:sectPr/></w:body></w:document>`,
		),
	});
}

const run = (text: string): string => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const line = '<w:r><w:br/></w:r>';
const paragraph = (...runs: string[]): string => `<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr>${runs.join('')}</w:p>`;

/** Returns the captions of a document: second, speaker, words. */
function captionsIn(document: Uint8Array): unknown[] | undefined {
	const captions = parseCaptions(textOfWordDocument(document, name), name)?.captions;
	return captions?.map(({ start, rows }) => [start, rows[0]?.speaker, rows.map(({ text }) => text).join(' ')]);
}

describe('a transcript in a Word document', () => {
	test("is read in Teams' current layout: speaker and time, with the words below", async () => {
		const document = wordDocument(
			paragraph(run('Harbour seminar-20240501_090000')) +
				paragraph(run('Wednesday, 1 May 2024, 9:00')) +
				paragraph(run('45m 12s')) +
				paragraph(line, run('Anna Berg'), run(' started transcription')) +
				paragraph(line, run('Anna Berg'), run('   0:03'), line, run('The boat leaks &amp; sinks.')) +
				paragraph(line, run('Bo Lind'), run('   1:09'), line, run('Paint it.')) +
				paragraph(line, run('Anna Berg'), run('   1:02:03'), line, run('Then it floats.')) +
				paragraph(line, run('Anna Berg'), run(' stopped transcription')),
		);
		expect(captionsIn(document)).toEqual([
			[3, 'Anna Berg', 'The boat leaks & sinks.'],
			[69, 'Bo Lind', 'Paint it.'],
			[3723, 'Anna Berg', 'Then it floats.'],
		]);
		const { segments, problems, captions } = await readAs(name, document);
		expect(segments[0]).toMatchObject({ videoId: 'dQw4w9WgXcQ', start: 3 });
		expect([problems, captions?.format, captions?.captions]).toEqual([[], 'plain transcript', 3]);
	});

	test("is read in Teams' old layout: two times, the speaker, and the words", () => {
		const turn = (times: string, who: string, words: string): string =>
			paragraph(run(times), line, run(who), line, run(words));
		const document = wordDocument(
			turn('0:0:0.0 --&gt; 0:0:2.290', 'Anna Berg', 'The boat leaks.') +
				turn('0:0:9.5 --&gt; 0:0:12.0', 'Bo Lind', 'Paint it.') +
				turn('0:1:9.30 --&gt; 0:1:12.40', 'Anna Berg', 'With what?') +
				turn('0:10:59.990 --&gt; 0:11:2.10', 'Bo Lind', 'With tar.'),
		);
		expect(captionsIn(document)).toEqual([
			[0, 'Anna Berg', 'The boat leaks.'],
			[9.5, 'Bo Lind', 'Paint it.'],
			[69.3, 'Anna Berg', 'With what?'],
			[659.99, 'Bo Lind', 'With tar.'],
		]);
	});

	test('is read from the rows of a table, and from pasted captions', () => {
		const cell = (text: string): string => `<w:tc><w:tcPr/>${paragraph(run(text))}</w:tc>`;
		const row = (...cells: string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
		const table = `<w:tbl><w:tblPr/>${row('00:05', 'The boat leaks.')}${row('01:09', 'Paint it.')}</w:tbl>`;
		const captions = [
			[5, undefined, 'The boat leaks.'],
			[69, undefined, 'Paint it.'],
		];
		expect(captionsIn(wordDocument(table))).toEqual(captions);
		const pasted = [
			'1',
			'00:00:05,000 --&gt; 00:00:09,000',
			'The boat leaks.',
			'',
			'2',
			'00:01:09,000 --&gt; 00:01:12,000',
			'Paint it.',
		];
		expect(captionsIn(wordDocument(pasted.map((text) => paragraph(run(text))).join('')))).toEqual(captions);
	});

	test('has the words that Word shows, whatever the part is called: no deletions, no fallbacks', () => {
		const document = wordDocument(
			paragraph(run('0:05')) +
				paragraph(
					'<w:del w:id="1"><w:r><w:delText>Not </w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>The</w:t></w:r></w:ins>',
					'<w:r><w:tab/><w:t>boat</w:t><w:noBreakHyphen/><w:t>yard</w:t></w:r>',
					'<mc:AlternateContent><mc:Choice><w:r><w:t> burns</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t> sinks</w:t></w:r></mc:Fallback></mc:AlternateContent>',
				),
			'word/document2.xml',
		);
		expect(captionsIn(document)).toEqual([[5, undefined, 'The boat-yard burns']]);
	});

	test('is read around elements of any name', () => {
		const row = '<w:tbl><w:tr><w:constructor/><w:tc><w:p><w:r><w:t>0:05</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
		const document = wordDocument(row + paragraph('<w:toString/>', run('The boat leaks.')));
		expect(captionsIn(document)).toEqual([[5, undefined, 'The boat leaks.']]);
	});
});

describe('an unusable Word document is rejected with advice', () => {
	const refused = async (document: Uint8Array) => {
		const { segments, problems } = await readAs(name, document);
		expect(segments).toEqual([]);
		expect(problems).toMatchObject([{ hint: expect.stringMatching(/./) as unknown }]);
		return problems[0]?.reason;
	};
	const good = wordDocument(paragraph(run('0:05')) + paragraph(run('The boat leaks.')));

	test('without times', async () => {
		expect(await refused(wordDocument(paragraph(run('Dear diary,'))))).toBe('This Word document contains no times.');
	});

	test('truncated, or with malformed XML', async () => {
		expect(await refused(good.subarray(0, good.length - 30))).toMatch(/^The Word document is damaged: /);
		expect(await refused(wordDocument('<w:p>'))).toMatch(/well-formed/);
	});

	test('with a password, which makes it another format than zip', async () => {
		expect(await refused(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toBe('The file type is unknown.');
	});

	test('that expands to a huge size, whatever size it declares', async () => {
		const bomb = wordDocument(paragraph(run('0:05')) + paragraph(run('a'.repeat(20 * 1024 * 1024))));
		expect(await refused(bomb)).toBe('This document is too long: the limit is about ten hours of transcript.');
		const lying = Buffer.from(bomb);
		// The uncompressed size of the last part, 24 bytes into its entry in the central directory.
		lying.writeUInt32LE(1000, lying.lastIndexOf('PK\u0001\u0002', undefined, 'latin1') + 24);
		expect(await refused(lying)).toMatch(/well-formed|damaged/);
	});

	test('or read, whatever its bytes', async () => {
		const change = fc.record({ at: fc.nat(good.length - 1), byte: fc.integer({ min: 0, max: 255 }) });
		await fc.assert(
			fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
				const bytes = Uint8Array.from(good);
				for (const { at, byte } of changes) bytes[at] = byte;
				const { segments, problems } = await readAs(name, bytes);
				expect(segments.length + problems.length).toBeGreaterThan(0);
			}),
			{ numRuns: 100 },
		);
	});
});
