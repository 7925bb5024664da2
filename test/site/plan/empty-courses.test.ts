import { expect, test } from 'vitest';
import { findEmptyCourses } from '../../../src/site/plan/empty-courses.ts';

test('a course without talks is reported with a suggestion', () => {
	const named = ['algebra', 'Algebra', 'physics', 'optics'].map((folder) => ({ folder }));
	const talks = [{ courses: ['algebra'] }, { courses: ['physics/week-2', 'physics/week-1'] }, { courses: [] }];
	expect(findEmptyCourses(named, talks, (path) => ({ file: 'site.yaml', line: Number(path[1]) + 2 }))).toEqual([
		{
			file: 'site.yaml',
			line: 3,
			reason: 'The course "Algebra" has no talks: there are none in that folder.',
			hint: 'Did you mean "algebra"?',
		},
		{
			file: 'site.yaml',
			line: 4,
			reason: 'The course "physics" has no talks: there are none in that folder.',
			hint: 'Each folder that contains files is a course of its own: use "physics/week-1".',
		},
		{
			file: 'site.yaml',
			line: 5,
			reason: 'The course "optics" has no talks: there are none in that folder.',
			hint: 'Write the path of the folder relative to sources/.',
		},
	]);
});
