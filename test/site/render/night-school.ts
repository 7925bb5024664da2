import type { SiteValues } from '../../../src/site/plan/values.ts';

/** A site with a public address, without courses. */
export const nightSchool: SiteValues = {
	key: 'Night school',
	title: 'Night school',
	description: 'A notebook.',
	footer: '',
	language: 'en',
	ownLanguage: 'en',
	address: 'https://example.org/',
	archive: '',
	hasStyle: false,
	scripts: '',
	hasCourses: false,
	choices: { facets: [], dated: false, several: true },
};
