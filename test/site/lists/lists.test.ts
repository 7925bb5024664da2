import { expect, test } from 'vitest';
import type { CourseRow } from '../../../src/model.ts';
import { courseTerms } from '../../../src/site/lists/course-terms.ts';
import { coursePages, talksPages } from '../../../src/site/lists/list-pages.ts';
import { inCourseOrder, newestFirst } from '../../../src/site/lists/order.ts';
import { talksScript } from '../../../src/site/lists/talks-script.ts';
import { stripOf } from '../../../src/site/lists/strip.ts';
import { termsScript } from '../../../src/site/lists/terms-script.ts';
import { wordsScript } from '../../../src/site/lists/words-script.ts';
import { readWords } from '../../../src/site/client/lists/words.ts';
import { termMap } from '../../../src/site/lists/term-map.ts';

interface Facts {
	published?: string;
	playlist?: string;
	position?: number;
	rows?: CourseRow[];
}
const video = (title: string, facts: Facts = {}) => ({ page: title, title, ...facts });
const titles = (videos: readonly { title: string }[]): string[] => videos.map(({ title }) => title);

const dated = (title: string, published: string, more: Facts = {}) => video(title, { published, ...more });
const placed = (title: string, position: number, playlist?: string) =>
	dated(title, `20${50 - position}-01-01`, { position, ...(playlist && { playlist }) });
const listed = (title: string, row: number, more: Facts = {}) =>
	video(title, {
		rows: [
			{ course: 'other', row: 90 - row },
			{ course: 'course', row },
		],
		...more,
	});

test.each([
	['position', [placed('b', 2), placed('a', 10), placed('c', 1)], 'c b a'],
	['position, and those without one follow', [dated('b', '2019-01-01'), placed('z', 1), placed('y', 2)], 'z y b'],
	['position in one playlist, or in none', [placed('b', 3), placed('d', 1, 'One'), placed('c', 2, 'One')], 'd c b'],
	['date, where positions are of several playlists', [placed('a', 1, 'One'), placed('b', 2, 'Two')], 'b a'],
	['rows of its own list', [listed('a', 3), listed('c', 1), listed('b', 2)], 'c b a'],
	['rows, and videos that are not listed follow', [dated('a', '2019-01-01'), listed('c', 1), listed('b', 2)], 'c b a'],
	['title, if only some have a row', [video('a'), listed('c', 1), listed('b', 2), video('d')], 'a b c d'],
	[
		'rows, if the positions are from several playlists',
		[listed('a', 2, { position: 1, playlist: 'One' }), listed('b', 1, { position: 9, playlist: 'Two' })],
		'b a',
	],
	['position before rows', [listed('a', 1), placed('b', 7)], 'b a'],
	['date', [dated('a', '2021-01-01'), dated('b', '2020-01-01')], 'b a'],
	['title within a date', [dated('b', '2020-01-01'), dated('a', '2020-01-01')], 'a b'],
	['title without dates', [video('Week 10'), video('Week 2')], 'Week 2 Week 10'],
	[
		'date, and those without one follow by title',
		[dated('a', '2021-01-01'), video('Week 10'), dated('b', '2020-01-01'), video('Week 2')],
		'b a Week 2 Week 10',
	],
	['date, if there is only one', [video('a'), dated('b', '2020-01-01')], 'b a'],
	[
		'title, if the known dates have the order of the titles',
		[dated('Week 10', '2021-01-01'), video('Week 3'), dated('Week 2', '2020-01-01'), dated('Week 2b', '2020-01-01')],
		'Week 2 Week 2b Week 3 Week 10',
	],
])('a course is sorted by %s', (_, videos, expected) => {
	for (const given of [videos, videos.toReversed()])
		expect(titles(inCourseOrder(given, 'course')).join(' ')).toBe(expected);
});

test('talks without a date come after the newest', () => {
	expect(
		titles(
			newestFirst([
				video('none'),
				video('old', { published: '2019-01-01' }),
				video('new', { published: '2024-01-01' }),
			]),
		),
	).toEqual(['new', 'old', 'none']);
});

test('a long list is split into pages of equal size', () => {
	const talk = { title: 'A', duration: 1, language: 'en', courses: [], sections: [] };
	const videos = Array.from({ length: 401 }, (_, index) => ({ ...talk, page: String(index) }));
	expect(talksPages({ videos, courses: [] }).map(({ part }) => part)).toEqual([
		{ items: videos.slice(0, 200), number: 1, total: 3 },
		{ items: videos.slice(200, 400), number: 2, total: 3 },
		{ items: videos.slice(400), number: 3, total: 3 },
	]);
	expect(talksPages({ videos: [], courses: [] })).toEqual([]);
});

test('a long course has description and terms only on its first page', () => {
	const talk = { page: 'a', title: 'A', duration: 1, language: 'en', courses: ['c'], sections: [] };
	const course = { folder: 'c', title: 'C', slug: 'c', videos: Array.from({ length: 201 }, () => talk) };
	const descriptions = coursePages({ ...course, description: 'Of it.' }, []).map(({ description }) => description);
	expect(descriptions).toEqual(['Of it.', undefined]);
});

test('the list of all talks has those of a course in course order', () => {
	const talk = (page: string) => ({ page, title: page, duration: 59.6, language: 'en', courses: ['c'], sections: [] });
	const url = 'https://vimeo.com/1';
	const [a, b, c] = [
		talk('a'),
		{ ...talk('b'), url },
		{ ...talk('c'), untitled: 'c', channel: 'One', published: '2020-01-01' },
	];
	const course = { folder: 'c', title: 'Course', slug: 'course', videos: [c, a] };
	expect(talksScript({ videos: [a, b, c], courses: [course] })).toBe(
		'cuemarkTalks={"courses":[["course","Course",[2,0]]],"channels":["One"],"talks":[["a","a",60,"en","",-1],["b","b",60,"en","",-1,0,"https://vimeo.com/1"],["c","c",60,"en","2020-01-01",0,1]]}\n',
	);
});

test('a strip has the sections of a talk in proportion and always covers its full width', () => {
	expect(stripOf([4, 300], 600, 1000, 0)).toEqual([
		{ x: 0, width: 500 },
		{ x: 500, width: 500 },
	]);
	expect(stripOf([], 600, 1000, 0)).toEqual([{ x: 0, width: 1000 }]);
	expect(stripOf([0, 700], 0, 1000, 2).every(({ x, width }) => x <= 1000 && width >= 1)).toBe(true);
});

test('the list of all terms leaves out plain page names, and has the beginnings of definitions', () => {
	const long = 'a very long definition of it, '.repeat(9);
	const script = termsScript([
		{ page: 'fog-bank', term: 'Fog bank', talks: 2 },
		{ page: 'cpp', term: 'C++', talks: 1 },
		{ page: 'quay', term: 'quay', talks: 0, definition: 'Where ships <lie>.' },
		{ page: 'port', term: 'port', talks: 0, definition: long },
	]);
	const begun = 'a very long definition of it, a very long definition of it, a very long definition of it, a very …';
	expect(script).toBe(
		`cuemarkTerms=[["","Fog bank",2],["cpp","C++",1],["","quay",0,"Where ships <lie>."],["","port",0,"${begun}"]]\n`,
	);
});

test('the spoken words reach search unchanged, in few bytes', () => {
	const words = ['back', 'backpropagation', 'backpropagations', 'neural', 'neuron', 'zähler'];
	const yann = { term: 'Yann LeCun', soundsLike: ['yan lacoon'], case: 'any', scope: 'all', context: [] } as const;
	const script = wordsScript(words, [yann]);
	expect(script).toBe(
		'cuemarkWords={"said":"0back4propagation9gations0neural4on0zähler","heard":[["yan lacoon","Yann LeCun"]]}\n',
	);
	const given = JSON.parse(script.slice(script.indexOf('={') + 1)) as Parameters<typeof readWords>[0];
	expect(readWords(given)).toEqual({ said: words, heard: [['yan lacoon', 'Yann LeCun']] });
	expect(readWords(undefined)).toEqual({ said: [], heard: [] });
});

test('a term map has the strongest terms from A to Z, few of them large', () => {
	const terms = Array.from({ length: 100 }, (_, index) => {
		const term = `term ${index}`;
		return { page: term, term, language: 'en', talks: index, about: index, moments: 1, telling: [] };
	});
	// A glossary term that no talk mentions is only in the list of terms.
	expect(termMap(terms.slice(0, 9)).map(({ term }) => term)).not.toContain('term 0');
	const map = termMap(terms);
	expect(map).toHaveLength(36);
	expect(map[0]?.term).toBe('term 64');
	expect(map.at(-1)).toMatchObject({ term: 'term 99', size: 5 });
	const sizes = [1, 2, 3, 4, 5].map((size) => map.filter((term) => term.size === size).length);
	expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
	expect(Math.min(...sizes)).toBeGreaterThan(0);
});

test('a term map ranks terms that talks are about above terms mentioned in passing', () => {
	const term = (name: string, talks: number, about: number) => ({
		page: name,
		term: name,
		language: 'en',
		talks,
		about,
		moments: 9,
		telling: [],
	});
	const terms = [
		...Array.from({ length: 36 }, (_, index) => term(`term ${index}`, 6, 3)),
		term('air', 40, 1),
		term('gravity', 20, 8),
		term('black hole', 8, 4),
	];
	const largest = termMap(terms)
		.filter(({ size }) => size === 5)
		.map(({ term }) => term);
	expect(largest).toEqual(['black hole', 'gravity']);
});

test('a course shows its strongest terms from A to Z, and prefers those with a definition', () => {
	const term = (text: string, talks: number, here: number, more: { definition?: string; about?: number } = {}) => ({
		...{ page: text.replace(' ', '-'), term: text, language: 'en', moments: talks, talks, about: talks, telling: [] },
		...(here > 0 && { courses: { harbour: here, other: 1 } }),
		...more,
	});
	const strong = Array.from({ length: 23 }, (_, index) => term(`term ${String(index + 1)}`, 4, 4));
	const terms = [
		term('air', 40, 9, { about: 1 }),
		term('quay', 9, 1, { definition: 'Where ships lie.' }),
		term('elsewhere', 9, 0, { definition: 'Not here.' }),
		...strong,
		term('passing', 9, 2),
	];
	const shown = courseTerms(terms, 'harbour');
	expect(shown.map(({ term: text }) => text)).toEqual(['quay', ...strong.map(({ term: text }) => text)]);
	expect(shown[0]).toEqual({ page: 'quay', term: 'quay', language: 'en', talks: 1, definition: 'Where ships lie.' });
	expect(courseTerms(terms, 'constructor')).toEqual([]);
});
