import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openNotebook, readAddress } from '../src/notebook.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'cuemark-notebook-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const open = async (yaml?: string | Buffer) => {
	if (yaml !== undefined) await writeFile(join(folder, 'site.yaml'), yaml);
	return openNotebook(folder);
};

test('a notebook needs no settings', async () => {
	const { settings, sources } = await open();
	expect(settings).toMatchObject({ title: 'Study notes', language: 'en' });
	expect(settings.address).toBeUndefined();
	expect(sources).toBe(join(folder, 'sources'));
});

test.each([
	['de', 'de', 'Lernnotizen', /^Notizen zu /, /^Jede Zeitangabe .* Cuemark\.$/],
	['pt-PT', 'pt', 'Notas de estudo', /^Notas de palestras/, /^Cada marcação .* Cuemark\.$/],
	['ja', 'en', 'Study notes', /^Notes from talks/, /^Each timestamp .* Cuemark\.$/],
])(
	'what a notebook in %s does not say of itself comes in its language where the site has words of it, else in English',
	async (language, ownLanguage, title, description, footer) => {
		const { settings } = await open(`language: ${language}\n`);
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

test('what a notebook says of itself stays, in whatever language', async () => {
	const { settings } = await open('language: de\ntitle: Signals\ndescription: Ours.\nfooter: Theirs.\n');
	expect(settings).toMatchObject({ key: 'Signals', title: 'Signals', description: 'Ours.', footer: 'Theirs.' });
});

test('settings are read, and the address ends with a slash', async () => {
	const { settings } = await open('title: Signals\naddress: https://example.org/notes\nlanguage: pt-BR\n');
	expect(settings).toMatchObject({ title: 'Signals', address: 'https://example.org/notes/', language: 'pt-BR' });
});

test.each([
	['UTF-16', Buffer.from('\ufefftitle: Gr\u00fc\u00dfe\n', 'utf16le')],
	['UTF-8 with its mark', Buffer.from('\ufefftitle: Gr\u00fc\u00dfe\n')],
])('settings are read as editors save them: %s', async (_, bytes) => {
	expect((await open(bytes)).settings.title).toBe('Gr\u00fc\u00dfe');
});

test.each([
	['Windows-1252', Buffer.from('# Ours\ntitle: na\u00efve\n', 'latin1')],
	[
		'damaged',
		Buffer.concat([Buffer.from('# \u00c4\u00d6\u00dc\u00e4\u00f6\u00fc\ntitle: '), Buffer.from([0xc3, 0x0a])]),
	],
])('settings that are no UTF-8 are refused by the line, and not published: %s', async (_, bytes) => {
	await expect(open(bytes)).rejects.toMatchObject({
		problems: [{ line: 2, reason: expect.stringContaining('not UTF-8') as string, hint: 'Save the file as UTF-8.' }],
	});
});

test.each([
	['EN', 'en'],
	['pt-br', 'pt-BR'],
	['english', 'en'],
	['iw', 'he'],
])('the language is read in canonical form, as the names of files are: %s is %s', async (written, tag) => {
	expect((await open(`language: ${written}\n`)).settings.language).toBe(tag);
});

test.each([
	['title: ok\ntitel: oops\n', 2, 'There is no setting "titel".'],
	['language: xx\n', 1, 'language: must be a language tag'],
	['language: english language\n', 1, 'language: must be a language tag'],
	['\naddress: example.org\n', 2, 'address: must be an address'],
	['address: https://example.org/a?b=c\n', 1, 'address: must have no ? or # in it'],
	['address: https://user:pw@example.org/\n', 1, 'address: must have no user name or password in it'],
	[`title: ${'x'.repeat(201)}\n`, 1, 'title: must be 200 characters at most.'],
	[`footer: ${'x'.repeat(501)}\n`, 1, 'footer: must be 500 characters at most.'],
	[`description: ${'x'.repeat(501)}\n`, 1, 'description: must be 500 characters at most.'],
	[`courses:\n  - folder: a\n    title: ${'x'.repeat(201)}\n`, 3, 'courses.title: must be 200 characters at most.'],
	[
		`courses:\n  - folder: a\n    description: ${'x'.repeat(501)}\n`,
		3,
		'courses.description: must be 500 characters at most.',
	],
	['title: "open\nfooter: ok\n', 1, 'This is not YAML: a quotation mark opens here, and none closes the text.'],
	['title: ok\n footer: ok\n', 2, 'This is not YAML: the line begins further left or right'],
	['  title: ok\nfooter: ok\n', 2, 'This is not YAML: the line begins further left or right'],
	['courses:\n  - folder: a\n   title: A\n', 3, 'This is not YAML: the line begins further left or right'],
	['courses:\n  - folder: a\n  title: A\n', 3, 'This is not YAML: the line begins further left or right'],
	['courses:\n  - folder: a\n     title: A\n', 3, 'This is not YAML: the line begins further left or right'],
	['courses:\n  - folder: a\n - folder: b\n', 3, 'This is not YAML: the line begins further left or right'],
	['courses:\n  - folder: a\n    title: A\n  -folder: b\n', 4, 'This is not YAML: a - begins the line'],
	['-folder: a\n-folder: b\n', 2, 'This is not YAML: a - begins the line, and has no space behind it.'],
	['title: ok\nfooter:ok\n', 2, 'This is not YAML: this is no name with a colon and a space behind it.'],
	['footer:ok\ntitle: ok\n', 1, 'This is not YAML: this is no name with a colon and a space behind it.'],
	['courses: [{ folder: a }\ntitle: ok\n', 2, 'This is not YAML: a bracket that opens before this is not closed.'],
	['title: "C:\\docs"\n', 1, 'This is not YAML: a \\ stands in a text'],
	['- a list\n', 1, 'The file must have settings, such as "title: Study notes".'],
	['title: 2024\n', 1, 'title: must be a text; one that looks like a number'],
	['courses:\n  algebra:\n    title: A\n', 1, 'courses: must be a list, with "- folder: NAME" for each course.'],
	['courses: [algebra]\n', 1, 'courses: must be a course, such as "folder: algebra".'],
	['title: Boats: a history\n', 1, 'This is not YAML: a colon with a space behind it stands in a text.'],
	['title: ok\ntitle: ok\n', 2, 'This is not YAML: the same name stands there twice.'],
	['title: ok\n\tfooter: ok\n', 2, 'This is not YAML: the line begins with a tab.'],
	['title: "Boats" and nets\n', 1, 'This is not YAML: something stands behind the end of a value.'],
	['title: @home\n', 1, 'This is not YAML: a text begins with a sign that YAML has for itself.'],
	['title: a\n---\ntitle: b\n', 2, 'This is not YAML: a line of --- parts it in two.'],
	[`title: a\nfooter: ${'['.repeat(5000)}`, 2, 'This is not YAML: values stand in one another too deep.'],
	['courses:\n  - folder: a\n  - folder: b\n  - folder: a/\n', 4, 'courses.folder: "a" is there twice'],
	['courses:\n  - title: Algebra\n', 2, 'courses.folder: must be a text'],
	['courses:\n  - folder: 2024\n', 2, 'has to stand in quotation marks'],
	['courses:\n  - folder: " / "\n', 2, 'must name a folder in sources/'],
	['courses:\n  - folder: a\n    title: ""\n', 3, 'courses.title: must not be empty'],
	['courses:\n  - folder: a\n    titel: A\n', 3, 'There is no setting "titel".'],
])('a mistake in site.yaml is named with its line: %j', async (yaml, line, reason) => {
	await expect(open(yaml)).rejects.toThrow(
		expect.objectContaining({
			message: 'site.yaml cannot be used.',
			problems: [expect.objectContaining({ line, reason: expect.stringContaining(reason) as string })],
		}),
	);
});

test('a setting that is emptied counts as absent', async () => {
	const names = ['title', 'description', 'footer', 'language', 'address', 'courses'];
	const { settings } = await open(names.map((name) => `${name}:\n`).join(''));
	expect(settings).toEqual((await open('')).settings);
	expect((await open('courses:\n  - folder: a\n    title:\n')).settings.courses).toEqual([{ folder: 'a' }]);
});

test('courses have a folder, and a title and a description where they are given', async () => {
	const { settings } = await open(
		'courses:\n  - folder: /physics/week-1/\n    title: >\n      Forces\n\n      and fields\n  - folder: algebra\n    description: " Lines. "\n',
	);
	expect(settings.courses).toEqual([
		{ folder: 'physics/week-1', title: 'Forces and fields' },
		{ folder: 'algebra', description: 'Lines.' },
	]);
	expect((await open('title: Signals\n')).settings.courses).toEqual([]);
});

test('title, description and footer of the site are one line each, on however many they were written', async () => {
	const { settings } = await open('title: |\n  Signals\n\n  # and lamps\ndescription: "a\\n\\tb"\nfooter: " c\\nd "\n');
	expect(settings).toMatchObject({ title: 'Signals # and lamps', description: 'a b', footer: 'c d' });
});

test.each([
	['titel: oops\n', 'Is it "title"? The settings are title, description, footer, language, address, courses.'],
	['courses:\n  - folder: a\n    titel: oops\n', 'Is it "title"? The settings are folder, title, description.'],
	['colour: red\n', 'The settings are title, description, footer, language, address, courses.'],
])('a setting that there is none of has those that there are: %j', async (yaml, hint) => {
	await expect(open(yaml)).rejects.toMatchObject({ problems: [{ hint }] });
});

test('a folder that is not there is wrong usage', async () => {
	await expect(openNotebook(join(folder, 'missing'))).rejects.toMatchObject({ fault: 'usage' });
});

test('an address given with the command is checked like the one in site.yaml', () => {
	expect(readAddress('https://example.org')).toBe('https://example.org/');
	expect(readAddress('https://example.org/index.html')).toBe('https://example.org/');
	expect(readAddress('https://example.org/notes/index.htm?')).toBe('https://example.org/notes/');
	expect(readAddress('https://example.org/my-index.html')).toBe('https://example.org/my-index.html/');
	for (const address of ['https://example.org/a?b=c', 'https://example.org/#a'])
		expect(() => readAddress(address)).toThrow(/must have no \? or #/);
	expect(() => readAddress('https://user:pw@example.org/')).toThrow(/"https:\/\/…@example.org\/" .* no user name/);
	expect(() => readAddress('javascript:alert(1)')).toThrow(expect.objectContaining({ fault: 'usage' }));
});

test('settings and glossary may end in .yml, and there may not be two of them', async () => {
	await writeFile(join(folder, 'site.yml'), 'title: Signals\n');
	await writeFile(join(folder, 'glossary.yml'), '');
	const { settings, siteFile, glossary } = await openNotebook(folder);
	expect(settings.title).toBe('Signals');
	expect([siteFile, glossary]).toEqual([join(folder, 'site.yml'), join(folder, 'glossary.yml')]);
	await writeFile(join(folder, 'site.yaml'), 'title: Flags\n');
	await expect(openNotebook(folder)).rejects.toThrow(/two files of the same kind: .*site\.yaml and .*site\.yml/);
});

test('what may be meant for a part of the notebook, and is called otherwise, is named', async () => {
	for (const file of ['glosary.yaml', 'Styles.css', 'README.md', '.site.yaml.swp', 'site.yaml.bak', 'todo.txt'])
		await writeFile(join(folder, file), '');
	for (const name of ['sources', 'Notes', 'slides']) await mkdir(join(folder, name));
	const { misnamed } = await open('title: Boats\n');
	// Some disks take names for one that differ in capitals only.
	const isFound = existsSync(join(folder, 'notes'));
	expect(misnamed.map(({ file, hint }) => [basename(file), hint])).toEqual([
		...(isFound ? [] : [['Notes', 'Is it meant as notes? Then rename it.']]),
		['Styles.css', 'Is it meant as style.css? Then rename it.'],
		['glosary.yaml', 'Is it meant as glossary.yaml? Then rename it.'],
	]);
	await writeFile(join(folder, 'glossary.yml'), '');
	expect((await open()).misnamed.map(({ file }) => basename(file))).not.toContain('glosary.yaml');
});
