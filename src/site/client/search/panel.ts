import { moveByArrows } from './arrow-keys.ts';
import { loadEngine, type SearchPages } from './engine.ts';
import { hitsOf, type VideoHits } from './hits.ts';
import type { PagefindResult } from './pagefind.ts';
import { moreTalks, resultItems } from './result-list.ts';

/** Talks whose words are read before any is shown. Those of a talk of half an hour are 12 KB. */
const FIRST = 4;
/** Talks that are read at a time after them. */
const NEXT = 8;
/** Milliseconds without a key before a search starts. */
const PAUSE = 90;

const root = document.documentElement.dataset.root ?? './';

let engine: Promise<SearchPages> | undefined;

/** Loaded once for all panels of a page; a failed load is tried again. */
function searchEngine(): Promise<SearchPages> {
	engine ??= loadEngine(`${root}search/`).catch((error: unknown) => {
		engine = undefined;
		throw error;
	});
	return engine;
}

/**
 * Makes a search of an input, a list and a status line: results while typing, arrow keys through them.
 *
 * @param onQuery hears each query as it is searched for
 */
export function startPanel(panel: HTMLElement, onQuery?: (query: string) => void): void {
	const input = panel.querySelector<HTMLInputElement>('input[type=search]');
	const list = panel.querySelector<HTMLElement>('[data-search-results]');
	const status = panel.querySelector<HTMLElement>('[data-search-status]');
	if (!input || !list || !status || panel.dataset.started !== undefined) return;
	panel.dataset.started = '';
	/** Counts the searches: what comes for one that is no longer the last is dropped. */
	let turn = 0;
	let shown: string | undefined;
	let answered = Promise.resolve();
	let timer: ReturnType<typeof setTimeout> | undefined;

	const say = (text: string, kind = ''): void => {
		status.textContent = text;
		status.dataset.kind = kind;
	};
	const fail = (error: unknown): void => {
		console.error(error);
		engine = undefined;
		shown = undefined;
		list.replaceChildren();
		say(unreadable, 'failed');
	};
	/** The way to the talks that are not shown yet, as items of the list. */
	const further = (rest: readonly PagefindResult[], query: string): HTMLElement[] => {
		if (rest.length === 0) return [];
		const item = moreTalks(rest.length, () => {
			readTalks(rest.slice(0, NEXT), query).then((talks) => {
				const items = resultItems(talks, root);
				item.replaceWith(...items, ...further(rest.slice(NEXT), query));
				items[0]?.querySelector('a')?.focus();
			}, fail);
		});
		return [item];
	};
	const answer = async (query: string): Promise<void> => {
		const mine = ++turn;
		onQuery?.(query);
		if (query === '') {
			list.replaceChildren();
			say('');
			return;
		}
		if (list.childElementCount === 0) say('Searching …');
		try {
			const results = await (await searchEngine())(query);
			const first = await readTalks(results.slice(0, FIRST), query);
			if (mine !== turn) return;
			list.replaceChildren(...resultItems(first, root));
			list.scrollTop = 0;
			const next = await readTalks(results.slice(FIRST, FIRST + NEXT), query);
			if (mine !== turn) return;
			list.append(...resultItems(next, root), ...further(results.slice(FIRST + NEXT), query));
			const complete = [...first, ...next].some((talk) => talk.complete);
			say(summary(query, results.length, complete), results.length === 0 ? 'nothing' : '');
		} catch (error) {
			if (mine === turn) fail(error);
		}
	};
	/** Searches for what is typed, unless that is what is shown or on its way. */
	const search = (): Promise<void> => {
		const query = input.value.trim();
		if (query !== shown) {
			shown = query;
			answered = answer(query);
		}
		return answered;
	};

	input.addEventListener('input', () => {
		clearTimeout(timer);
		timer = setTimeout(() => void search(), PAUSE);
	});
	input.form?.addEventListener('submit', (event) => {
		event.preventDefault();
		void search().then(() => list.querySelector<HTMLAnchorElement>('a[data-hit]')?.click());
	});
	moveByArrows(panel, input, list);
	// Loads while the reader types the first word.
	searchEngine().catch(() => undefined);
	void search();
}

/** Reads talks that were found: those with all words first, then those that have more of them in one moment. */
async function readTalks(results: readonly PagefindResult[], query: string): Promise<VideoHits[]> {
	const pages = await Promise.all(results.map((result) => result.data()));
	return pages
		.map((page) => hitsOf(page, query))
		.sort((a, b) => Number(b.complete) - Number(a.complete) || b.strength - a.strength);
}

const unreadable =
	'The search index could not be loaded. A site has one once it is built with “npm run build”; if it has, try again.';

function summary(query: string, talks: number, complete: boolean): string {
	if (talks === 0) return `No talk says “${query}”. Try fewer or other words; a talk is found when it has them all.`;
	if (!complete) return `No talk says “${query}”. This comes close:`;
	return talks === 1 ? 'Found in one talk' : `Found in ${talks.toLocaleString('en')} talks`;
}
