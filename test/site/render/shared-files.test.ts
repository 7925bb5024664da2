import { expect, test } from 'vitest';
import { sharedFilesOf } from '../../../src/site/render/shared-files.ts';
import { nightSchool } from './night-school.ts';

const site = { ...nightSchool, hasCourses: true };
const layout = { pages: [], style: { css: '', problems: [] }, site };
const video = { page: 'fog', title: 'Fog', duration: 60, language: 'en', courses: ['harbour'], sections: [] };
const course = { folder: 'harbour', title: 'Ships & boats', slug: 'harbour', videos: [video] };

const feedOf = (one: typeof course & { description?: string }): string =>
	sharedFilesOf({ ...layout, catalog: { videos: [video], courses: [one] } }, { entries: [], said: [] }).find(
		({ path }) => path === 'courses/harbour.xml',
	)?.content ?? '';

test('a course’s feed has its title and its description, or the site’s description if it has none', () => {
	const feed = feedOf({ ...course, description: 'Of <ships>.' });
	expect(feed).toContain('<title>Ships &amp; boats · Night school</title>');
	expect(feed).toContain('<description>Of &lt;ships&gt;.</description>');
	expect(feed).toContain('<category>Ships &amp; boats</category>');
	expect(feedOf(course)).toContain('<description>A notebook.</description>');
});

test('a long course’s feed has its newest hundred talks', () => {
	const dayOf = (index: number): string => new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
	const videos = Array.from({ length: 120 }, (_, index) => ({
		...video,
		title: `Talk ${index}`,
		published: dayOf(index),
	}));
	const titles = [...feedOf({ ...course, videos }).matchAll(/<item><title>(.*?)<\/title>/g)].map(([, title]) => title);
	expect(titles).toHaveLength(100);
	expect([titles[0], titles.at(-1)]).toEqual(['Talk 119', 'Talk 20']);
});
