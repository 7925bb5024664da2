import type { Browser, BrowserContext } from 'playwright-core';
import { type Transfers, Watched } from './transfers.ts';

/** Measurements of a query typed by a first-time visitor of the home page. */
export interface TypedQuery {
	/** Loaded by the home page. */
	readonly page: Transfers;
	/** Loaded from opening the search until the first result of the first key. */
	readonly first: Transfers;
	/** Loaded from opening the search until all results of the last key. */
	readonly whole: Transfers;
	/** Milliseconds from each key to its results, including the search's debounce. */
	readonly keystrokes: readonly number[];
}

/** When a search responded to a key, in milliseconds after it. */
interface Answer {
	/** Resolves when the first results are shown. */
	readonly shown: Promise<number>;
	/** Resolves when the results are complete: whether there are any. */
	readonly complete: Promise<boolean>;
}

declare global {
	var cuemarkAnswer: Answer | undefined;
}

/** Milliseconds after which a search has failed. */
const TIMEOUT = 60_000;

/**
 * Types a query into the search of the home page, waiting for the results of each key before the next.
 *
 * @param home address of the site, with a trailing slash
 * @throws {Error} if nothing is found
 */
export async function typeQuery(browser: Browser, home: string, query: string): Promise<TypedQuery> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 850 } });
	// Node 22 does not support `await using`.
	try {
		return await typeIn(context, home, query);
	} finally {
		await context.close();
	}
}

async function typeIn(context: BrowserContext, home: string, query: string): Promise<TypedQuery> {
	context.setDefaultTimeout(TIMEOUT);
	const page = await context.newPage();
	const watched = new Watched(page);
	await page.goto(`${home}index.html`);
	await page.waitForLoadState('networkidle');
	const before = watched.count;
	await page.keyboard.press('/');
	await page.locator('dialog[data-search-dialog] input[type=search]').waitFor();

	const keystrokes: number[] = [];
	let toFirst = 0;
	let found = false;
	for (const key of query) {
		if (key === ' ') {
			// A trailing space does not change the query.
			await page.keyboard.press('Space');
			continue;
		}
		await page.evaluate(awaitAnswer);
		await page.keyboard.press(key);
		keystrokes.push(
			await withTimeout(
				page.evaluate(() => globalThis.cuemarkAnswer?.shown ?? NaN),
				query,
			),
		);
		if (keystrokes.length === 1) toFirst = watched.count;
		found = await withTimeout(
			page.evaluate(() => globalThis.cuemarkAnswer?.complete ?? false),
			query,
		);
	}
	if (!found) throw new Error(`The search does not find “${query}”.`);
	return {
		page: await watched.between(0, before),
		first: await watched.between(before, toFirst),
		whole: await watched.between(before, watched.count),
		keystrokes,
	};
}

/** Runs in the page: records when the next key is pressed and when the search responds. */
function awaitAnswer(): void {
	const list = document.querySelector('dialog[data-search-dialog] [data-search-results]');
	const status = document.querySelector('dialog[data-search-dialog] [data-search-status]');
	if (!list || !status) throw new Error('There is no search on the page.');
	const shown = Promise.withResolvers<number>();
	const complete = Promise.withResolvers<boolean>();
	let typed = NaN;
	addEventListener('keydown', ({ timeStamp }) => (typed = timeStamp), { capture: true, once: true });
	const observer = new MutationObserver((records) => {
		if (Number.isNaN(typed)) return;
		const isComplete = records.some(({ target }) => target === status) && !status.textContent.startsWith('Searching');
		const hasResults = records.some(({ target }) => target === list) && list.childElementCount > 0;
		if (isComplete || hasResults) shown.resolve(performance.now() - typed);
		if (!isComplete) return;
		observer.disconnect();
		complete.resolve(list.childElementCount > 0);
	});
	for (const place of [list, status]) observer.observe(place, { childList: true, characterData: true });
	globalThis.cuemarkAnswer = { shown: shown.promise, complete: complete.promise };
}

async function withTimeout<Value>(answer: Promise<Value>, query: string): Promise<Value> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const timeout = new Promise<never>((_, reject) => {
		timer = setTimeout(
			() => reject(new Error(`The search for “${query}” has no answer after ${TIMEOUT / 1000} s.`)),
			TIMEOUT,
		);
	});
	try {
		return await Promise.race([answer, timeout]);
	} finally {
		clearTimeout(timer);
	}
}
