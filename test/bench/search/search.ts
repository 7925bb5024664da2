import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../browser/browser.ts';
import { makeTalk, queryFor } from '../corpus/talk.ts';
import { type Figure, type Group, percentile } from '../figures/figure.ts';
import { type Bench, SEED } from '../speed/bench.ts';
import { build, giveCorpus, siteIn } from '../speed/build.ts';
import { serveCompressed } from './serve-compressed.ts';
import { type TypedQuery, typeQuery } from './type-query.ts';

/** Queries typed per scheme (http and file). */
const QUERIES = 10;
/** Maximum bytes for a first result over http. */
const FIRST_RESULT = 200_000;

/** Measures what a first search loads and how long each key takes, over http and from disk. */
export async function measureSearch({ videos }: { readonly videos: number }, bench: Bench): Promise<Group[]> {
	const { progress, signal, folder } = bench;
	const site = siteIn(folder, 'searched');
	progress.step(`Inventing ${videos.toLocaleString('en')} videos`);
	await giveCorpus(site, { videos, seed: SEED }, bench);
	progress.step('Building the site');
	await build(site, bench);

	const browser = await launchBrowser();
	const close = (): void => void browser.close();
	signal.addEventListener('abort', close);
	try {
		const queries = queriesOf(videos);
		const server = await serveCompressed(site.out);
		// Node 22 does not support `await using`.
		try {
			return [
				{
					title: `Search over http, ${videos.toLocaleString('en')} videos`,
					figures: figuresOf(await typeAll(browser, 'http', server.url, queries, bench), FIRST_RESULT),
					notes: [
						'Bytes are as transferred, text with gzip. Times include the moment that the search waits for a further key; a network’s latency comes on top.',
					],
				},
				{
					title: `Search from disk (file://), ${videos.toLocaleString('en')} videos`,
					figures: figuresOf(await typeAll(browser, 'file', `${pathToFileURL(site.out).href}/`, queries, bench)),
					notes: ['Bytes are those of the files.'],
				},
			];
		} finally {
			await server[Symbol.asyncDispose]();
		}
	} finally {
		signal.removeEventListener('abort', close);
		await browser.close();
	}
}

/** Queries for talks spread over the corpus, two words each. */
export function queriesOf(videos: number): string[] {
	const talks = Array.from({ length: QUERIES }, (_, query) => Math.floor((query * videos) / QUERIES));
	return [...new Set(talks.map((index) => queryFor(makeTalk(SEED, index)[0] ?? { title: '' })))];
}

async function typeAll(
	browser: Browser,
	scheme: string,
	home: string,
	queries: readonly string[],
	{ progress }: Bench,
): Promise<TypedQuery[]> {
	progress.step(`Typing queries on ${scheme}`);
	const typed: TypedQuery[] = [];
	for (const query of queries) {
		typed.push(await typeQuery(browser, home, query));
		progress.count(typed.length, queries.length);
	}
	return typed;
}

/** Figures for some queries, one value per query. */
export function figuresOf(typed: readonly TypedQuery[], mostBytes?: number): Figure[] {
	const transfers = (name: string, of: 'page' | 'first' | 'whole', goal?: number): Figure[] => [
		{ name: `requests, ${name}`, unit: 'count', values: typed.map((query) => query[of].requests) },
		{
			name: `bytes, ${name}`,
			unit: 'bytes',
			values: typed.map((query) => query[of].bytes),
			...(goal !== undefined && { goal }),
		},
	];
	const keys = typed.flatMap(({ keystrokes }) => keystrokes);
	return [
		...transfers('home page', 'page'),
		...transfers('from there to the first result', 'first', mostBytes),
		...transfers('from there to all of the query', 'whole'),
		{
			name: 'first key to results',
			unit: 'milliseconds',
			values: typed.map(({ keystrokes }) => keystrokes[0] ?? NaN),
		},
		{ name: 'each key to results, p50', unit: 'milliseconds', values: keys },
		{ name: 'each key to results, p95', unit: 'milliseconds', values: [percentile(keys, 95)] },
	];
}
