import { beforeEach, expect, test, vi } from 'vitest';
import { keepSearch } from '../../../../../src/site/client/search/panel/recent.ts';

const stored = new Map<string, string>();
beforeEach(() => {
	stored.clear();
	vi.stubGlobal('localStorage', {
		getItem: (name: string) => stored.get(name) ?? null,
		setItem: (name: string, value: string) => stored.set(name, value),
	});
});

const searches = (): unknown => JSON.parse(stored.get('cuemark-recent-searches') ?? '[]');

test('keeps the last six searches, latest first, each once in its latest spelling', () => {
	for (const query of ['ebb', 'quay', 'lamp', 'Ebb', '', 'gale', 'tide', 'oar', 'rope']) keepSearch(query);
	expect(searches()).toEqual(['rope', 'oar', 'tide', 'gale', 'Ebb', 'lamp']);
});

test.each(['no JSON', '{"a":1}', '[1,null]'])('starts anew if the browser has kept %s', (kept) => {
	stored.set('cuemark-recent-searches', kept);
	keepSearch('ebb');
	expect(searches()).toEqual(['ebb']);
});
