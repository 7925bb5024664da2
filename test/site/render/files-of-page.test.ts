import { expect, test } from 'vitest';
import { filesOfPage } from '../../../src/site/render/files-of-page.ts';
import { homePage } from '../../../src/site/lists/list-pages.ts';
import { socialCard } from '../../../src/site/render/social-card.ts';
import { nightSchool } from './night-school.ts';

const site = nightSchool;
const video = { page: 'fog', title: 'Fog', duration: 3600, language: 'en', courses: [], sections: [] };
const home = homePage({ videos: [video, { ...video, page: 'rain' }], courses: [] }, []);

test.each([
	['en', '2 talks · 2 h'],
	['de', '2 Vorträge · 2 h'],
] as const)('the social card of a site in %s says "%s"', async (ownLanguage, extent) => {
	const [card] = await filesOfPage('index.html', { home }, undefined, { ...site, ownLanguage });
	const expected = await socialCard({ site: extent, title: site.title, facts: site.description, strip: [] });
	expect(card?.content).toEqual(expected);
});
