import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { decodeName, namesIn } from '../../../src/add/zip/zip-name.ts';

test.each([
	['UTF-8, with the flag that says so or without', Buffer.from('Größe 水.srt'), 'Größe 水.srt'],
	['UTF-8 as macOS takes letters with marks apart', Buffer.from('Cafe\u0301.srt'), 'Cafe\u0301.srt'],
	['code page 437', Buffer.from('Gr\x94\xe1e, \x82t\x82, ma\xa4ana.srt', 'latin1'), 'Größe, été, mañana.srt'],
	['code page 850', Buffer.from('Li\x87\xc6o, quest\xe4es, \xe9ltima.srt', 'latin1'), 'Lição, questões, Última.srt'],
])('a name is read in %s', (_, bytes, name) => {
	expect(decodeName(bytes, [])).toBe(name);
});

test('a name is taken from the field that has it in UTF-8, where that is of this name', () => {
	const bytes = Buffer.from('_.srt');
	const field = Buffer.alloc(5);
	field.writeUInt8(1);
	field.writeUInt32LE(crc32(bytes), 1);
	const unicode = { id: 0x7075, data: Buffer.concat([field, Buffer.from('水.srt')]) };
	expect(decodeName(bytes, [unicode])).toBe('水.srt');
	// A program that knows nothing of the field has renamed the file.
	expect(decodeName(Buffer.from('new.srt'), [unicode])).toBe('new.srt');
	expect(decodeName(bytes, [{ ...unicode, data: field.subarray(0, 3) }])).toBe('_.srt');
});

test.each([
	['week 1/talk.srt', ['week 1', 'talk.srt']],
	['week 1\\talk.srt', ['week 1', 'talk.srt']],
	['./week 1//talk.srt', ['week 1', 'talk.srt']],
	['Q: what?.srt', ['Q: what?.srt']],
	['..talk.srt', ['..talk.srt']],
	['./', []],
])('%s lies in folders that are named with either slash', (name, names) => {
	expect(namesIn(name, 'linux')).toEqual(names);
});

test.each([
	'../talk.srt',
	'a/../../talk.srt',
	'a\\..\\..\\talk.srt',
	'/etc/talk.srt',
	'\\talk.srt',
	'C:\\talk.srt',
	'a\0.srt',
])('%j leads out of a folder', (name) => {
	expect(namesIn(name, 'linux')).toBeNull();
	expect(namesIn(name, 'win32')).toBeNull();
});

test('signs that Windows has in no name are replaced there', () => {
	expect(namesIn('Why?. /talk: "one".srt', 'win32')).toEqual(['Why_._', 'talk_ _one_.srt']);
	expect(namesIn('talk.srt:hidden', 'win32')).toEqual(['talk.srt_hidden']);
});
