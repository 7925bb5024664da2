import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { expect, onTestFinished, test, vi } from 'vitest';
import { packPart, packParts } from '../../../../../src/offline/pack-index.ts';
import { compileSearchEngine } from '../../../../../src/site/compile/search-engine.ts';
import { indexOf } from '../../../../search/index-of.ts';
import { emptySearch } from '../../../../../src/site/client/search/query/state.ts';

/** A document that runs the scripts added to it, by their addresses. */
function documentOf(scripts: ReadonlyMap<string, string>): object {
	const document = {
		currentScript: undefined as object | undefined,
		createElement: () => ({ append: () => undefined, remove: () => undefined }),
		head: {
			append(script: { src: string; onload: () => void; onerror: () => void }) {
				queueMicrotask(() => {
					const text = scripts.get(script.src);
					if (text === undefined) {
						script.onerror();
						return;
					}
					document.currentScript = script;
					runInThisContext(text);
					script.onload();
				});
			},
		},
	};
	return document;
}

const page = (title: string, words: string): string =>
	`<!doctype html><html lang="en"><body><main data-pagefind-body><h1>${title}</h1>` +
	`<i id="t=0" data-pagefind-title="0:00"></i>${words}</main>`;

test('ranks a long talk about a word above a short one that mentions it', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'cuemark-engine-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	const other = 'The ferry leaves the quay in the evening and the keeper reads. ';
	const files = await indexOf(folder, {
		'short.html': page('Short', `${other.repeat(3)} A kettle whistles.`),
		'long.html': page('Long', `${other.repeat(100)} ${'A kettle of copper boils. '.repeat(4)} ${other.repeat(100)}`),
		'none.html': page('None', other),
	});
	const packed = packPart(0, files);
	const engineScript = { path: 'engine.js', text: await compileSearchEngine(join(folder, 'engine')) };
	const scripts = [...packed.scripts, packParts({ '0': packed.first }), engineScript];
	vi.stubGlobal('location', { protocol: 'file:' });
	vi.stubGlobal('document', documentOf(new Map(scripts.map(({ path, text }) => [`search/${path}`, text]))));
	const { loadEngine } = await import('../../../../../src/site/client/search/index/engine.ts');
	const engine = await loadEngine('search/');
	const lists = await engine.search({ ...emptySearch, query: 'kettle' });
	const found = lists.flat().sort((a, b) => b.score - a.score);
	const titles = await Promise.all(found.map(async ({ data }) => (await data()).meta.title));
	expect(titles).toEqual(['Long', 'Short']);
});
