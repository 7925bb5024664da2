import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestFolder, type Outcome, runCommand } from '../../commands/run.ts';
import { browser } from '../started-browser.ts';
import { makeManyTalks } from '../fixtures/many-talks.ts';
import { visit } from '../visit.ts';

/** A site built whole, and the same in four shards: each by a process and from a copy of the notebook, as on four machines. */
describe('a site that was built in four shards and merged', () => {
	const shards = [1, 2, 3, 4];
	let folder: string;
	let parts: readonly string[];
	let made: readonly Outcome[];
	let merged: Outcome;
	const at = (name: string): string => join(folder, name);
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'cuemark-shards-'));
		await makeManyTalks(at('notebook'));
		const terms = Array.from({ length: 250 }, (_, index) => `- term: Buoy ${index}\n`);
		await writeFile(join(at('notebook'), 'glossary.yaml'), terms.join(''));
		for (const shard of shards) await cp(at('notebook'), at(`copy-${shard}`), { recursive: true });
		const whole = await runCommand('build', ['--content', at('notebook'), '--out', at('whole')]);
		expect(whole.status).toBe(0);
		made = await Promise.all(
			shards.map((shard) =>
				runCommand('build', ['--content', at(`copy-${shard}`), '--shard', `${shard}/4`, '--out', at(`part-${shard}`)]),
			),
		);
		parts = shards.map((shard) => at(`part-${shard}`));
		merged = await runCommand('merge', [...parts.toReversed(), '--out', at('merged')]);
	}, 180_000);
	afterAll(() => rm(folder, { recursive: true, force: true }));

	test('has had a share of the pages drawn and indexed by each', async () => {
		expect(made.map(({ status }) => status)).toEqual([0, 0, 0, 0]);
		for (const [index, part] of parts.entries()) {
			const files = await readdir(join(part, 'site/videos'));
			const pages = files.filter((file) => file.endsWith('.html')).length;
			expect(pages).toBeGreaterThan(65);
			expect(pages).toBeLessThan(115);
			expect(await readdir(join(part, 'site/search'))).toContain(String(index));
			expect(made[index]?.stdout).toMatch(new RegExp(`^Part .*part-${index + 1}, shard ${index + 1}/4 `, 'm'));
		}
	});

	test('has the same bytes', async () => {
		expect(merged).toMatchObject({ status: 0 });
		expect(merged.stdout).toMatch(/^Search +360 pages$/m);
		const whole = await digestFolder(at('whole'));
		expect(Object.keys(whole)).toEqual(
			expect.arrayContaining([
				'index.html',
				'courses/first-course.html',
				'terms.html',
				'terms/pages/2.html',
				'sitemap.xml',
				'search/parts.json.js',
				'many-talks-offline.zip',
			]),
		);
		expect(await digestFolder(at('merged'))).toEqual(whole);
	});

	describe('in a browser', () => {
		const find = async (site: string, words: string): Promise<string[]> => {
			const { page, faults } = await visit(browser, `${pathToFileURL(at(site)).href}/`, 'search.html');
			await page.getByRole('searchbox').fill(words);
			await page.locator('.moment-link').first().waitFor();
			await expect.poll(() => page.locator('[data-search-status]:visible').textContent()).toMatch(/^Found in /);
			expect(faults).toEqual([]);
			return page
				.locator('.hit')
				.evaluateAll((hits) =>
					hits.map((hit) => [hit.textContent, hit.querySelector('a')?.getAttribute('href')].join()),
				);
		};

		test.each(['losicova', 'number123'])('finds the same moments of %s', async (words) => {
			const found = await find('merged', words);
			expect(found.length).toBeGreaterThan(0);
			expect(found).toEqual(await find('whole', words));
		});
	});

	test('stays as it is where parts are missing or of something else', async () => {
		const before = await digestFolder(at('merged'));
		const missing = await runCommand('merge', [...parts.slice(1), '--out', at('merged')]);
		expect(missing).toMatchObject({ status: 1, stderr: expect.stringContaining('missing: 1/4. Nothing was written.') });
		const foreign = await runCommand('merge', [...parts.slice(1), at('whole'), '--out', at('merged')]);
		expect(foreign).toMatchObject({
			status: 1,
			stderr: expect.stringContaining('whole: This is not a part of a site'),
		});
		expect(await digestFolder(at('merged'))).toEqual(before);
	});

	test('is not begun where a command is called wrongly', async () => {
		expect(await runCommand('merge', [])).toMatchObject({ status: 2, stderr: expect.stringContaining('parts') });
		const shard = await runCommand('build', ['--content', at('notebook'), '--shard', '5/4']);
		expect(shard).toMatchObject({ status: 2, stderr: expect.stringContaining('The shard "5/4" is invalid.') });
		const into = await runCommand('merge', [...parts, '--out', parts[0] ?? '']);
		expect(into).toMatchObject({ status: 2, stderr: expect.stringContaining('Cannot write the site to') });
	});
});
