import { expect, test } from 'vitest';
import { filesBesidePages } from '../../src/site/files-beside.ts';

const site = {
	title: 'Night school',
	description: 'A notebook.',
	footer: '',
	language: 'en',
	address: 'https://example.org/',
	archive: '',
	hasCourses: true,
	choices: { facets: [], dated: false, several: true },
};
const video = { page: 'fog', title: 'Fog', duration: 60, language: 'en', courses: ['harbour'], sections: [] };
const course = { folder: 'harbour', title: 'Ships & boats', slug: 'harbour', videos: [video] };

const feedOf = (one: typeof course & { description?: string }): string =>
	filesBesidePages([], { videos: [video], courses: [one] }, { entries: [], said: [] }, site).find(
		({ path }) => path === 'courses/harbour.xml',
	)?.text ?? '';

test('the feed of a course has its title and its description, and the site’s where it has none', () => {
	const feed = feedOf({ ...course, description: 'Of <ships>.' });
	expect(feed).toContain('<title>Ships &amp; boats · Night school</title>');
	expect(feed).toContain('<description>Of &lt;ships&gt;.</description>');
	expect(feed).toContain('<category>Ships &amp; boats</category>');
	expect(feedOf(course)).toContain('<description>A notebook.</description>');
});
