import { expect, test } from 'vitest';
import { namePages } from '../../src/markdown/page-name.ts';
import type { VideoId } from '../../src/model.ts';

const nameOf = (title: string, id = 'a-VQfQqIMrE'): string | undefined =>
	namePages([{ id: id as VideoId, title }]).get(id as VideoId);

test.each([
	[
		'mixup: Beyond Empirical Risk Minimization (Paper Explained)',
		'mixup-beyond-empirical-risk-minimization-paper-explained-a-VQfQqIMrE',
	],
	['', 'video-a-VQfQqIMrE'],
	['???', 'video-a-VQfQqIMrE'],
	['../../etc/passwd', 'etc-passwd-a-VQfQqIMrE'],
	['--force', 'force-a-VQfQqIMrE'],
	['_draft', 'draft-a-VQfQqIMrE'],
	["What’s up? Don't!", 'whats-up-dont-a-VQfQqIMrE'],
	['Café Ångström', 'cafe-angstrom-a-VQfQqIMrE'],
	['שלום עולם', 'שלום-עולם-a-VQfQqIMrE'],
	['データサイエンス入門', 'データサイエンス入門-a-VQfQqIMrE'],
	['हिन्दी व्याख्यान', 'हिन्दी-व्याख्यान-a-VQfQqIMrE'],
	['CON', 'con-a-VQfQqIMrE'],
])('the page for "%s" is named %s', (title, expected) => {
	expect(nameOf(title)).toBe(expected);
});

test('an id that starts with a hyphen does not start the name', () => {
	expect(nameOf('', '-bcdefghijk')).toBe('video--bcdefghijk');
});

test('names that differ only in case get different suffixes, because macOS and Windows would write one file', () => {
	const ids = ['AAAAAAAAAAA', 'aaaaaaaaaaa', 'bbbbbbbbbbb'] as VideoId[];
	const names = namePages(ids.map((id) => ({ id, title: 'Talk' })));
	const folded = [...names.values()].map((name) => name.toLowerCase());
	expect(new Set(folded).size).toBe(3);
	expect(names.get(ids[2] as VideoId)).toBe('talk-bbbbbbbbbbb');
});
