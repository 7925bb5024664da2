import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { namesIn, readNames } from '../../../src/add/zip/zip-name.ts';

const read = (...names: readonly Buffer[]) => readNames(names.map((fileNameRaw) => ({ fileNameRaw, extraFields: [] })));
const inHex = (...names: readonly string[]): Buffer[] => names.map((name) => Buffer.from(name, 'hex'));

test.each([
	['UTF-8, with the flag that says so or without', Buffer.from('Größe 水.srt'), 'Größe 水.srt'],
	['UTF-8 as macOS takes letters with marks apart', Buffer.from('Cafe\u0301.srt'), 'Cafe\u0301.srt'],
	['code page 437', Buffer.from('Gr\x94\xe1e, \x82t\x82, ma\xa4ana.srt', 'latin1'), 'Größe, été, mañana.srt'],
	['code page 850', Buffer.from('Li\x87\xc6o, quest\xe4es, \xe9ltima.srt', 'latin1'), 'Lição, questões, Última.srt'],
])('a name is decoded in %s', (_, bytes, name) => {
	expect(read(bytes)).toMatchObject([{ name, isNameCertain: true }]);
});

test('names in Shift_JIS are recognized from all names of a zip, even with a backslash byte', () => {
	const names = inHex(
		'90fc8c6091e390942091e63189f181758d7397f182c68378834e8367838b8176205b64517734773957675863515d2e737274',
		'8d758b602f835c815b83672e6a612e767474',
		'938c8b9e91e58a772e737274',
	);
	expect(read(Buffer.from('README.md'), ...names, Buffer.from('水.srt'))).toMatchObject(
		[
			'README.md',
			'線形代数 第1回「行列とベクトル」 [dQw4w9WgXcQ].srt',
			'講義/ソート.ja.vtt',
			'東京大学.srt',
			'水.srt',
		].map((name) => ({ name, isNameCertain: true })),
	);
});

test('names in GBK are recognized, also with a rare character', () => {
	const names = inHex(
		'b5dad2bbbdb220bed8d5f3d3ebcff2c1bf205b64517734773957675863515d2e737274',
		'cfdfd0d4b4facafd2fb5dab6febdb22e767474',
		'86b42e737274',
	);
	expect(read(...names)).toMatchObject(
		['第一讲 矩阵与向量 [dQw4w9WgXcQ].srt', '线性代数/第二讲.vtt', '喆.srt'].map((name) => ({
			name,
			isNameCertain: true,
		})),
	);
});

test.each([
	['707282668272826520826c8a7665208274822e737274', 'préférée élève été.srt'],
	['4d84646368656e2066817220677294e1657265209a62756e67656e2e737274', 'Mädchen für größere Übungen.srt'],
	['63688374656175208367822e737274', 'château âgé.srt'],
	['4c27827482208520b576696c612e737274', "L'été à Ávila.srt"],
])('names in Western languages are not misread: %s is %s', (bytes, name) => {
	expect(read(...inHex(bytes))).toMatchObject([{ name, isNameCertain: true }]);
});

test.each([
	['Korean', 'bcb1c7fcb4ebbcf62031b0ad2e737274'],
	['Korean, of few letters', 'b0adc0c72e737274'],
	['Chinese of Taiwan', 'bd75a9caa54ebcc620b2c4a440c1bf2e737274'],
])('names in other code pages are not guessed: %s', (_, bytes) => {
	expect(read(Buffer.from('a.srt'), ...inHex(bytes)).map(({ isNameCertain }) => isNameCertain)).toEqual([true, false]);
});

test('a name is taken from the Unicode field if that matches it', () => {
	const bytes = Buffer.from('_.srt');
	const field = Buffer.alloc(5);
	field.writeUInt8(1);
	field.writeUInt32LE(crc32(bytes), 1);
	const unicode = { id: 0x7075, data: Buffer.concat([field, Buffer.from('水.srt')]) };
	const nameOf = (fileNameRaw: Buffer, field: typeof unicode) =>
		readNames([{ fileNameRaw, extraFields: [field] }])[0]?.name;
	expect(nameOf(bytes, unicode)).toBe('水.srt');
	// A program that knows nothing of the field has renamed the file.
	expect(nameOf(Buffer.from('new.srt'), unicode)).toBe('new.srt');
	expect(nameOf(bytes, { ...unicode, data: field.subarray(0, 3) })).toBe('_.srt');
});

test.each([
	['week 1/talk.srt', ['week 1', 'talk.srt']],
	['week 1\\talk.srt', ['week 1', 'talk.srt']],
	['./week 1//talk.srt', ['week 1', 'talk.srt']],
	['Q: what?.srt', ['Q: what?.srt']],
	['..talk.srt', ['..talk.srt']],
	['./', []],
])('%s is split at either slash', (name, names) => {
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

test('characters that Windows does not allow in names are replaced there', () => {
	expect(namesIn('Why?. /talk: "one".srt', 'win32')).toEqual(['Why_._', 'talk_ _one_.srt']);
	expect(namesIn('talk.srt:hidden', 'win32')).toEqual(['talk.srt_hidden']);
});
