import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { visit } from 'unist-util-visit';
import { expect, inject, test } from 'vitest';
import { listFiles } from '../../../src/files/list-files.ts';

interface Link {
	readonly page: string;
	readonly element: Element;
	readonly address: string;
}

const addressAttributes = ['href', 'src', 'action', 'poster', 'data'];
const hasScheme = /^[a-z][a-z0-9+.-]*:|^\/\//i;

test.each(['sampleSite', 'oddSite'] as const)(
	'every link in %s is relative, names its file and leads somewhere',
	async (name) => {
		const site = inject(name);
		const { links, ids } = await readSite(site);
		expect(links.length).toBeGreaterThan(100);
		const broken = links
			.filter(({ address }) => !hasScheme.test(address))
			.filter(({ page, address }) => {
				const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(address) ?? [];
				if (path.startsWith('/') || path.endsWith('/')) return true;
				const file = path === '' ? page : normalize(join(dirname(page), decodeURIComponent(path)));
				// A link to a second is good wherever the page has moments: it goes to the one that holds it.
				const id = decodeURIComponent(fragment);
				return !existsSync(join(site, file)) || (id !== '' && !ids.get(file)?.has(id));
			});
		expect(broken.map(({ page, address }) => `${page}: ${address}`)).toEqual([]);
	},
);

test.each(['sampleSite', 'oddSite'] as const)('no page in %s loads anything from another host', async (name) => {
	const { links } = await readSite(inject(name));
	const outward = links.filter(({ address }) => hasScheme.test(address));
	expect(outward.length).toBeGreaterThan(5);
	const loads = outward.filter(
		({ element }) => element.tagName !== 'a' && element.properties.rel?.toString() !== 'canonical',
	);
	expect(loads.map(({ page, address }) => `${page}: ${address}`)).toEqual([]);
	expect(outward.filter(({ address }) => !address.startsWith('https://'))).toEqual([]);
});

test('canonical links and the sitemap have the public address, and only where there is one', async () => {
	const { links } = await readSite(inject('oddSite'));
	const canonical = links.filter(({ element }) => element.properties.rel?.toString() === 'canonical');
	const sitemap = await readFile(join(inject('oddSite'), 'sitemap.xml'), 'utf8');
	const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
	const pages = canonical.filter(({ page }) => !['search.html', 'your-notes.html', 'offline.html'].includes(page));
	expect(listed.toSorted()).toEqual(pages.map(({ address }) => address).toSorted());
	expect(listed).toContain('https://example.org/school/');
	expect(listed).toContain(`https://example.org/school/videos/${encodeURIComponent('שלום-עולם-hebrewtitle')}.html`);

	expect(existsSync(join(inject('sampleSite'), 'sitemap.xml'))).toBe(false);
	const sample = await readSite(inject('sampleSite'));
	expect(sample.links.filter(({ element }) => element.properties.rel?.toString() === 'canonical')).toEqual([]);
});

async function readSite(site: string): Promise<{ links: Link[]; ids: Map<string, Set<string>> }> {
	const links: Link[] = [];
	const ids = new Map<string, Set<string>>();
	for (const page of (await listFiles(site)).filter((file) => file.endsWith('.html'))) {
		const found = new Set<string>();
		visit(fromHtml(await readFile(join(site, page), 'utf8')), 'element', (element) => {
			if (element.properties.id) found.add(element.properties.id);
			for (const attribute of addressAttributes) {
				const address = element.properties[attribute];
				if (typeof address === 'string') links.push({ page, element, address });
			}
		});
		ids.set(page, found);
	}
	return { links, ids };
}
