import { expect, test } from 'vitest';
import { filesOfPage } from '../../src/site/files-of-page.ts';
import { homePage } from '../../src/site/lists/list-pages.ts';
import { socialCard } from '../../src/site/social-card.ts';

const site = {
	title: 'Night school',
	description: 'A notebook.',
	footer: '',
	language: 'en',
	address: 'https://example.org/',
	archive: '',
	hasStyle: false,
	hasCourses: false,
	choices: { facets: [], dated: false, several: true },
};
const video = { page: 'fog', title: 'Fog', duration: 3600, language: 'en', courses: [], sections: [] };
const home = homePage({ videos: [video, { ...video, page: 'rain' }], courses: [] }, []);

test.each([
	['en', '2 talks · 2 h'],
	['de-AT', '2 Vorträge · 2 h'],
	['nl', '2 talks · 2 h'],
])('the social card of a site in %s says "%s"', async (language, extent) => {
	const [card] = await filesOfPage('index.html', { home }, undefined, { ...site, language });
	const expected = await socialCard({ site: extent, title: site.title, facts: site.description, strip: [] });
	expect(card?.content).toEqual(expected);
});
