import { expect, test } from 'vitest';
import { describeAdded } from '../../src/add/describe.ts';

const empty = {
	isDryRun: false,
	newNotebook: undefined,
	languageToSet: undefined,
	added: [],
	there: [],
	complete: [],
	refused: [],
	unread: [],
	unused: [],
	skipped: [],
	sample: [],
	commands: [],
	unidentified: undefined,
};

test('the build command can be pasted for a notebook of any name', () => {
	const added = [{ kind: 'transcript', from: 'talk.srt', file: 'nb/sources/talk.srt' }] as const;
	const last = (content: string) => describeAdded({ ...empty, added }, content).at(-1);
	expect(last('nb Ü #1 50%')).toMatch(/: npm run build -- --content (['"])nb Ü #1 50%\1$/);
	expect(last('')).toMatch(/: npm run build$/);
});

test('some new rows of a list are named, and its missing columns', () => {
	const describe = (files: readonly string[], leftOut: readonly string[]) => {
		const list = { kind: 'facts', from: 'given.csv', file: 'nb/videos.csv', extension: { files, leftOut } } as const;
		return describeAdded({ ...empty, added: [list] }, '');
	};
	expect(describe(['a.srt', 'b\u001b.srt', 'c.srt', 'd.srt', 'e.srt', 'f.srt'], ['mood'])).toEqual([
		'Added:',
		'  nb/videos.csv\n' +
			'    6 new rows appended: a.srt, b\\u{1b}.srt, c.srt, d.srt, e.srt …\n' +
			'    without "mood": that list has no such column, and builds do not read it',
	]);
	expect(describe(['a.srt'], [])[1]).toMatch(/ 1 new row appended: a\.srt$/);
});

test('.info.json files are counted, and a single one is named', () => {
	const info = (name: string) => ({ kind: 'facts', from: name, file: `nb/${name}.info.json` }) as const;
	const captions = { kind: 'transcript', from: 'a.vtt', file: 'nb/a.vtt' } as const;
	const describe = (...infos: ReturnType<typeof info>[]) =>
		describeAdded({ ...empty, added: [info('a'), captions, ...infos] }, '').join('\n');
	expect(describe()).toContain('  nb/a.info.json\n    facts about videos');
	const many = describe(info('b'), info('c'));
	expect(many).toContain('  nb/a.vtt\n');
	expect(many).toContain('  3 .info.json files\n    facts about videos');
	expect(many).not.toContain('nb/a.info.json');
});

test('more captions than a course has are counted by folder, except those with oddities', () => {
	const captions = { format: 'WebVTT', encoding: 'utf-8', words: 600, oddities: [] };
	const caption = (number: number, oddities: readonly object[] = []) => ({
		kind: 'transcript',
		from: '',
		file: `nb/${number % 2 === 0 ? 'a' : 'b'}/${number}.vtt`,
		rows: { captions: { ...captions, oddities } },
	});
	const describe = (...added: object[]) =>
		describeAdded({ ...empty, added: added as never[] }, '').filter((line) => line.startsWith('  '));
	const course = [...Array(40).keys()].map((number) => caption(number));
	expect(describe(...course)).toHaveLength(40);
	const list = { kind: 'facts', from: '', file: 'nb/a/videos.csv' };
	const many = describe(list, ...course, caption(40, [{ what: 'captions without words', count: 3 }]), caption(41));
	expect(many).toEqual([
		expect.stringMatching(/^ {2}nb\/a\/videos\.csv\n/),
		expect.stringMatching(/^ {2}nb\/a\/40\.vtt\n.* captions without words: 3$/),
		'  nb/a: 21 caption files, 12,600 words',
		'  nb/b: 21 caption files, 12,600 words',
	]);
});

test('files that are not added are named, and counted by kind if there are many', () => {
	const unused = (count: number) =>
		describeAdded({ ...empty, unused: [...Array(count).keys()].map((n) => `${n}.webp`).concat('a.mp4', 'README') }, '');
	expect(unused(10)).toHaveLength(13);
	expect(unused(1000).slice(1)).toEqual(['  1,000 .webp files', '  a.mp4', '  README']);
	const there = [...Array(13).keys()].map((n) => `${n}.${n % 2 === 0 ? 'VTT' : 'vtt'}`);
	expect(describeAdded({ ...empty, there }, '')).toEqual(['Already there, unchanged:', '  13 .vtt files']);
});

test('a dry run says what would be added, and suggests no next steps', () => {
	const added = [{ kind: 'facts', from: 'a.info.json', file: 'nb/a.info.json' }] as const;
	const described = describeAdded({ ...empty, isDryRun: true, added, sample: ['nb/sample.csv'] }, '');
	expect([described[0], ...described.slice(2)]).toEqual([
		'Would be added:',
		'',
		'This was a dry run: the notebook is unchanged.',
	]);
});

test('says to delete the rest of the sample, but to edit the settings', () => {
	const added = [{ kind: 'facts', from: 'a.info.json', file: 'nb/a.info.json' }] as const;
	const last = (sample: readonly string[]) => describeAdded({ ...empty, added, sample }, '').at(-1);
	expect(last(['nb/a.csv', 'nb/b.md', 'nb/site.yaml'])).toMatch(
		/, delete nb\/a\.csv and nb\/b\.md, and put your own title, description and footer into nb\/site\.yaml\.$/,
	);
	expect(last(['nb/site.yaml'])).toMatch(
		/ To remove it, put your own title, description and footer into nb\/site\.yaml\.$/,
	);
});
