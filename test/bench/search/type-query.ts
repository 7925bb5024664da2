import type { Browser, BrowserContext } from 'playwright-core';
import { type Transfers, Watched } from './transfers.ts';

/** How a search went that someone typed, who had come to the home page for the first time. */
export interface TypedQuery {
	/** Of the home page. */
	readonly page: Transfers;
	/** From the opening of the search until a result of the first key is there. */
	readonly first: Transfers;
	/** From the opening of the search until those of the last key are all there. */
	readonly whole: Transfers;
	/** Milliseconds from each key until results for it are there, the pause included for which the search waits. */
	readonly keystrokes: readonly number[];
}

/** When a search answered a key, in milliseconds after it. */
interface Answer {
	/** Resolves when the first results are there. */
	readonly shown: Promise<number>;
	/** Resolves when no more will come by themselves: whether there are any. */
	readonly complete: Promise<boolean>;
}

declare global {
	var cuemarkAnswer: Answer | undefined;
}

/** Milliseconds that a search may take. */
const PATIENCE = 60_000;

/**
 * Types a query into the search of the home page, each key once the one before has its results.
 *
 * @param home address of the site, with a slash at its end
 * @throws {Error} where nothing is found
 */
export async function typeQuery(browser: Browser, home: string, query: string): Promise<TypedQuery> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 850 } });
	// Node 22 does not know `await using`.
	try {
		return await typeIn(context, home, query);
	} finally {
		await context.close();
	}
}

async function typeIn(context: BrowserContext, home: string, query: string): Promise<TypedQuery> {
	context.setDefaultTimeout(PATIENCE);
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
			// What is searched for stays the same.
			await page.keyboard.press('Space');
			continue;
		}
		await page.evaluate(awaitAnswer);
		await page.keyboard.press(key);
		keystrokes.push(
			await inTime(
				page.evaluate(() => globalThis.cuemarkAnswer?.shown ?? NaN),
				query,
			),
		);
		if (keystrokes.length === 1) toFirst = watched.count;
		found = await inTime(
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

/** Runs in the page: notes when the next key is pressed and when the search has answered it. */
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
		const said = records.some(({ target }) => target === status) && !status.textContent.startsWith('Searching');
		const listed = records.some(({ target }) => target === list) && list.childElementCount > 0;
		if (said || listed) shown.resolve(performance.now() - typed);
		if (!said) return;
		observer.disconnect();
		complete.resolve(list.childElementCount > 0);
	});
	for (const place of [list, status]) observer.observe(place, { childList: true, characterData: true });
	globalThis.cuemarkAnswer = { shown: shown.promise, complete: complete.promise };
}

async function inTime<Value>(answer: Promise<Value>, query: string): Promise<Value> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(
			() => reject(new Error(`The search for “${query}” has no answer after ${PATIENCE / 1000} s.`)),
			PATIENCE,
		);
	});
	try {
		return await Promise.race([answer, late]);
	} finally {
		clearTimeout(timer);
	}
}
