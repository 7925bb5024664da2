import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSettings } from '../../src/notebook/settings.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-settings-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const read = async (yaml: string | Buffer) => {
	await writeFile(join(folder, 'site.yaml'), yaml);
	return readSettings(join(folder, 'site.yaml'));
};

test('a notebook needs no settings', async () => {
	const settings = await readSettings(join(folder, 'site.yaml'));
	expect(settings).toMatchObject({ title: 'Study notes', language: 'en' });
	expect(settings.address).toBeUndefined();
});

test.each([
	['de', 'de', 'Lernnotizen', /^Notizen zu /, /^Jede Zeitangabe .* Cuemark\.$/],
	['pt-PT', 'pt', 'Notas de estudo', /^Notas de palestras/, /^Cada marcação .* Cuemark\.$/],
	['ja', 'en', 'Study notes', /^Notes from talks/, /^Each timestamp .* Cuemark\.$/],
])(
	'default texts of a notebook in %s are in its language if the interface has it, else in English',
	async (language, ownLanguage, title, description, footer) => {
		const settings = await read(`language: ${language}\n`);
		expect(settings).toMatchObject({
			ownLanguage,
			title,
			// Readers' browsers keep notes under it.
			key: 'Study notes',
			description: expect.stringMatching(description) as string,
			footer: expect.stringMatching(footer) as string,
		});
	},
);

test('texts of a notebook are kept in any language', async () => {
	const settings = await read('language: de\ntitle: Signals\ndescription: Ours.\nfooter: Theirs.\n');
	expect(settings).toMatchObject({ key: 'Signals', title: 'Signals', description: 'Ours.', footer: 'Theirs.' });
});

test('settings are read, and the URL ends with a slash', async () => {
	const settings = await read('title: Signals\naddress: https://example.org/notes\nlanguage: pt-BR\n');
	expect(settings).toMatchObject({ title: 'Signals', address: 'https://example.org/notes/', language: 'pt-BR' });
});

test.each([
	['UTF-16', Buffer.from('\ufefftitle: Gr\u00fc\u00dfe\n', 'utf16le')],
	['UTF-8 with its mark', Buffer.from('\ufefftitle: Gr\u00fc\u00dfe\n')],
])('settings are read as editors save them: %s', async (_, bytes) => {
	expect((await read(bytes)).title).toBe('Gr\u00fc\u00dfe');
});

test.each([
	['Windows-1252', Buffer.from('# Ours\ntitle: na\u00efve\n', 'latin1')],
	[
		'damaged',
		Buffer.concat([Buffer.from('# \u00c4\u00d6\u00dc\u00e4\u00f6\u00fc\ntitle: '), Buffer.from([0xc3, 0x0a])]),
	],
])('settings that are not UTF-8 are refused with the line: %s', async (_, bytes) => {
	await expect(read(bytes)).rejects.toMatchObject({
		problems: [
			{ line: 2, reason: expect.stringContaining('not valid UTF-8') as string, hint: 'Save the file as UTF-8.' },
		],
	});
});

test.each([
	['EN', 'en'],
	['pt-br', 'pt-BR'],
	['english', 'en'],
	['iw', 'he'],
])('the language is canonicalized like in file names: %s is %s', async (written, tag) => {
	expect((await read(`language: ${written}\n`)).language).toBe(tag);
});

test.each([
	['title: ok\ntitel: oops\n', 2, 'There is no setting "titel".'],
	['language: xx\n', 1, 'language: must be a language tag'],
	['language: english language\n', 1, 'language: must be a language tag'],
	['\naddress: example.org\n', 2, 'address: must be a URL'],
	['address: https://example.org/a?b=c\n', 1, 'address: must not contain ? or #'],
	['address: https://user:pw@example.org/\n', 1, 'address: must not contain a user name or password'],
	[`title: ${'x'.repeat(201)}\n`, 1, 'title: must be at most 200 characters.'],
	[`footer: ${'x'.repeat(501)}\n`, 1, 'footer: must be at most 500 characters.'],
	[`description: ${'x'.repeat(501)}\n`, 1, 'description: must be at most 500 characters.'],
	[`courses:\n  - folder: a\n    title: ${'x'.repeat(201)}\n`, 3, 'courses.title: must be at most 200 characters.'],
	[
		`courses:\n  - folder: a\n    description: ${'x'.repeat(501)}\n`,
		3,
		'courses.description: must be at most 500 characters.',
	],
	['title: "open\nfooter: ok\n', 1, 'This is not valid YAML: the quotation mark that opens here is never closed.'],
	['title: ok\n footer: ok\n', 2, 'This is not valid YAML: the line is not indented like the lines it belongs with'],
	['  title: ok\nfooter: ok\n', 2, 'This is not valid YAML: the line is not indented like the lines it belongs with'],
	[
		'courses:\n  - folder: a\n   title: A\n',
		3,
		'This is not valid YAML: the line is not indented like the lines it belongs with',
	],
	[
		'courses:\n  - folder: a\n  title: A\n',
		3,
		'This is not valid YAML: the line is not indented like the lines it belongs with',
	],
	[
		'courses:\n  - folder: a\n     title: A\n',
		3,
		'This is not valid YAML: the line is not indented like the lines it belongs with',
	],
	[
		'courses:\n  - folder: a\n - folder: b\n',
		3,
		'This is not valid YAML: the line is not indented like the lines it belongs with',
	],
	['courses:\n  - folder: a\n    title: A\n  -folder: b\n', 4, 'This is not valid YAML: the - at the beginning'],
	['-folder: a\n-folder: b\n', 2, 'This is not valid YAML: the - at the beginning has no space after it.'],
	['title: ok\nfooter:ok\n', 2, 'This is not valid YAML: this is not a name followed by a colon and a space.'],
	['footer:ok\ntitle: ok\n', 1, 'This is not valid YAML: this is not a name followed by a colon and a space.'],
	['courses: [{ folder: a }\ntitle: ok\n', 2, 'This is not valid YAML: a bracket before this is never closed.'],
	['title: "C:\\docs"\n', 1, 'This is not valid YAML: a \\ in '],
	['- a list\n', 1, 'The file must contain settings, such as "title: Study notes".'],
	['title: 2024\n', 1, 'title: must be text; put it in quotation marks'],
	['courses:\n  algebra:\n    title: A\n', 1, 'courses: must be a list, with "- folder: NAME" for each course.'],
	['courses: [algebra]\n', 1, 'courses: must be a course, such as "folder: algebra".'],
	['title: Boats: a history\n', 1, 'This is not valid YAML: the text contains a colon followed by a space.'],
	['title: ok\ntitle: ok\n', 2, 'This is not valid YAML: the same name appears twice.'],
	['title: ok\n\tfooter: ok\n', 2, 'This is not valid YAML: the line begins with a tab.'],
	['title: "Boats" and nets\n', 1, 'This is not valid YAML: the value is followed by more text.'],
	['title: @home\n', 1, 'This is not valid YAML: the text begins with a character that has a meaning in YAML.'],
	['title: a\n---\ntitle: b\n', 2, 'This is not valid YAML: a line of --- splits the file in two.'],
	[`title: a\nfooter: ${'['.repeat(5000)}`, 2, 'This is not valid YAML: values are nested too deeply.'],
	['courses:\n  - folder: a\n  - folder: b\n  - folder: a/\n', 4, 'courses.folder: "a" is listed twice'],
	['courses:\n  - title: Algebra\n', 2, 'courses.folder: must be text'],
	['courses:\n  - folder: 2024\n', 2, 'put it in quotation marks'],
	['courses:\n  - folder: " / "\n', 2, 'must name a folder in sources/'],
	['courses:\n  - folder: a\n    title: ""\n', 3, 'courses.title: must not be empty'],
	['courses:\n  - folder: a\n    titel: A\n', 3, 'There is no setting "titel".'],
])('a mistake in site.yaml is reported with its line: %j', async (yaml, line, reason) => {
	await expect(read(yaml)).rejects.toThrow(
		expect.objectContaining({
			message: 'site.yaml cannot be used.',
			problems: [expect.objectContaining({ line, reason: expect.stringContaining(reason) as string })],
		}),
	);
});

test('an empty setting counts as absent', async () => {
	const names = ['title', 'description', 'footer', 'language', 'address', 'courses'];
	const settings = await read(names.map((name) => `${name}:\n`).join(''));
	expect(settings).toEqual(await read(''));
	expect((await read('courses:\n  - folder: a\n    title:\n')).courses).toEqual([{ folder: 'a' }]);
});

test('courses have a folder, and a title and a description where they are given', async () => {
	const settings = await read(
		'courses:\n  - folder: /physics/week-1/\n    title: >\n      Forces\n\n      and fields\n  - folder: algebra\n    description: " Lines. "\n',
	);
	expect(settings.courses).toEqual([
		{ folder: 'physics/week-1', title: 'Forces and fields' },
		{ folder: 'algebra', description: 'Lines.' },
	]);
	expect((await read('title: Signals\n')).courses).toEqual([]);
});

test('title, description and footer are joined into one line each', async () => {
	const settings = await read('title: |\n  Signals\n\n  # and lamps\ndescription: "a\\n\\tb"\nfooter: " c\\nd "\n');
	expect(settings).toMatchObject({ title: 'Signals # and lamps', description: 'a b', footer: 'c d' });
});

test.each([
	['titel: oops\n', 'Did you mean "title"? The settings are title, description, footer, language, address, courses.'],
	['courses:\n  - folder: a\n    titel: oops\n', 'Did you mean "title"? The settings are folder, title, description.'],
	['colour: red\n', 'The settings are title, description, footer, language, address, courses.'],
])('an unknown setting is reported with the known ones: %j', async (yaml, hint) => {
	await expect(read(yaml)).rejects.toMatchObject({ problems: [{ hint }] });
});
