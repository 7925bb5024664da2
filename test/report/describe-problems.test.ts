import { expect, test } from 'vitest';
import { describeProblems } from '../../src/report/describe-problems.ts';
import type { Problem } from '../../src/errors.ts';

const problems = (count: number, kind: string, hint: string): Problem[] =>
	Array.from({ length: count }, (_, index) => ({ file: `${kind} ${index + 1}`, reason: `${kind}.`, hint }));

test('prints a hint once, below all problems that have it', () => {
	const [captions, book] = [problems(2, 'captions', 'Name the video.'), problems(2, 'book', 'Take another kind.')];
	const mixed = [0, 1].flatMap((index) => [captions[index], book[index]].filter((one) => one !== undefined));
	expect(describeProblems(mixed, 0).split('\n')).toEqual([
		'  captions 1: captions.',
		'  captions 2: captions.',
		'    Name the video.',
		'  book 1: book.',
		'  book 2: book.',
		'    Take another kind.',
	]);
});

test('lists some problems of every hint if there are too many, and counts the others', () => {
	const lines = describeProblems([...problems(100, 'captions', 'Name the video.'), ...problems(1, 'book', '')], 7)
		.split('\n')
		.slice(18);
	expect(lines).toEqual([
		'  captions 19: captions.',
		'  … and 81 more of these.',
		'    Name the video.',
		'  book 1: book.',
		'  … and 7 more.',
	]);
});

test('counts hints that there is no room for', () => {
	const all = Array.from({ length: 30 }, (_, index) => problems(2, `kind ${index}`, `Hint ${index}.`)).flat();
	const lines = describeProblems(all, 0).split('\n');
	expect(lines.filter((line) => line.includes(' 1: '))).toHaveLength(20);
	expect(lines.at(-1)).toBe('  … and 20 more.');
	expect(lines.filter((line) => line === '  … and 1 more of these.')).toHaveLength(20);
});
