import { expect, test } from 'vitest';
import { courseFolder } from '../../src/text/course-folder.ts';

test.each([
	['physics/week-1', 'physics/week-1'],
	[String.raw`physics\week-1`, 'physics/week-1'],
	[' /physics/week 1/ ', 'physics/week 1'],
	['U\u0308bungen', '\u00DCbungen'],
	[' / ', ''],
])('%j is the course %j', (written, folder) => {
	expect(courseFolder(written)).toBe(folder);
});
