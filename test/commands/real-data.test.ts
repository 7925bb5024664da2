import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/markdown/pages/front-matter.ts';
import { renderMarkdown } from '../../src/markdown/render/render.ts';
import type { VideoId } from '../../src/model.ts';
import { type Outcome, runCommand } from './run.ts';

/** Real transcripts, which are not part of the project. */
const data = '../shared/data';

describe.skipIf(!existsSync(data))(`real data (skipped where there is no ${data})`, () => {
	let folder: string;
	let outcome: Outcome;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'cuemark-real-'));
		await mkdir(join(folder, 'sources'));
		for (const file of ['segments.viewer.txt', 'lectures.jsonl']) {
			await cp(join(data, file), join(folder, 'sources', file));
		}
		outcome = await runCommand('notes', ['--content', folder]);
	}, 120_000);
	afterAll(() => rm(folder, { recursive: true, force: true }));

	test('is read completely and without warnings', () => {
		expect(outcome.status).toBe(0);
		expect(outcome.stdout).toContain('2,405 read, 2,388 kept, 17 merged, 0 rejected');
		expect(outcome.stdout).toMatch(/Videos +148 /);
		for (const line of outcome.stderr.trim().split('\n')) expect(line).toMatch(/^[A-Z][a-z ]+ …$/);
	});

	test.each([
		['a-VQfQqIMrE', 47],
		['dMUes74-nYY', 145],
	])('gives each of the moments and paragraphs of %s its anchor and its link, %d in all', async (id, count) => {
		const [file = ''] = (await readdir(join(folder, 'videos'))).filter((name) => name.endsWith(`${id}.md`));
		const body = splitFrontMatter(await readFile(join(folder, 'videos', file), 'utf8'))?.body ?? '';
		const { html } = renderMarkdown(body, { video: { id: id as VideoId } });
		const anchors = [...html.matchAll(/ id="t=(\d+)"/g)].map(([, second]) => Number(second));
		expect(anchors).toHaveLength(count);
		expect(new Set(anchors).size).toBe(count);
		for (const second of anchors) {
			expect(html).toContain(`<a href="https://www.youtube.com/watch?v=${id}&#x26;t=${second}s" class="at"`);
		}
	});
});
