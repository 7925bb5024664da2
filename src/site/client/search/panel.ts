import { loadEngine, type SearchPages } from './engine.ts';
import { hitsOf, type VideoHits } from './hits.ts';
import type { PagefindResult } from './pagefind.ts';
import { resultItems } from './result-list.ts';

/** Talks whose data is read at a time. */
const BATCH = 8;
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
	let current = 0;
	let shown: string | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const say = (text: string, kind = ''): void => {
		status.textContent = text;
		status.dataset.kind = kind;
	};
	const showMore = async (results: readonly PagefindResult[], turn: number, focus: boolean): Promise<boolean> => {
		const pages = await Promise.all(results.slice(0, BATCH).map((result) => result.data()));
		if (turn !== current) return false;
		const videos = pages.map((page) => hitsOf(page, input.value)).sort(byMerit);
		const complete = videos.some((video) => video.complete);
		const items = resultItems(videos, root);
		list.append(...items);
		if (focus) items[0]?.querySelector('a')?.focus();
		const rest = results.slice(BATCH);
		if (rest.length === 0) return complete;
		const more = document.createElement('button');
		more.type = 'button';
		more.className = 'button more';
		more.dataset.hit = '';
		more.textContent =
			rest.length === 1 ? 'Show one more talk' : `Show more of ${rest.length.toLocaleString('en')} talks`;
		const item = document.createElement('li');
		item.append(more);
		list.append(item);
		more.addEventListener('click', () => {
			item.remove();
			void showMore(rest, turn, true);
		});
		return complete;
	};
	const search = async (): Promise<void> => {
		const query = input.value.trim();
		if (query === shown) return;
		shown = query;
		const turn = ++current;
		onQuery?.(query);
		if (query === '') {
			list.replaceChildren();
			say('');
			return;
		}
		if (list.childElementCount === 0) say('Searching …');
		try {
			const results = await (await searchEngine())(query);
			if (turn !== current) return;
			list.replaceChildren();
			list.scrollTop = 0;
			const complete = await showMore(results, turn, false);
			if (turn !== current) return;
			if (results.length === 0) {
				say(`No talk says “${query}”. Try fewer or other words; a talk is found when it has them all.`, 'nothing');
			} else if (!complete) {
				say(`No talk says “${query}”. This comes close:`);
			} else {
				say(results.length === 1 ? 'Found in one talk' : `Found in ${results.length.toLocaleString('en')} talks`);
			}
		} catch (error) {
			if (turn !== current) return;
			shown = undefined;
			engine = undefined;
			list.replaceChildren();
			console.error(error);
			say(
				'The search index could not be loaded. A site has one once it is built with “npm run build”; if it has, try again.',
				'failed',
			);
		}
	};

	input.addEventListener('input', () => {
		clearTimeout(timer);
		timer = setTimeout(() => void search(), PAUSE);
	});
	input.form?.addEventListener('submit', (event) => {
		event.preventDefault();
		const first = list.querySelector<HTMLAnchorElement>('a[data-hit]');
		if (input.value.trim() === shown && first) first.click();
		else void search();
	});
	panel.addEventListener('keydown', (event) => {
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') moveFocus(event, input, list);
	});
	// Loads while the reader types the first word.
	searchEngine().catch(() => undefined);
	void search();
}

/** Talks with all words first, then those that have more of them in one moment; else as Pagefind ranks them. */
const byMerit = (a: VideoHits, b: VideoHits): number =>
	Number(b.complete) - Number(a.complete) || b.strength - a.strength;

/** Up and down through the input and the moments. */
function moveFocus(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement): void {
	const stops: HTMLElement[] = [input, ...list.querySelectorAll<HTMLElement>('[data-hit]')];
	const row = document.activeElement?.closest('.hit')?.querySelector<HTMLElement>('[data-hit]');
	const at = stops.indexOf(row ?? (document.activeElement as HTMLElement));
	const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
	event.preventDefault();
	if (!next) return;
	next.focus({ preventScroll: true });
	next.scrollIntoView({ block: 'nearest' });
}
