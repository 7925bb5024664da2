import { type Answer, answerTo } from './answer.ts';
import { moveByArrows } from './arrow-keys.ts';
import { besides } from './besides.ts';
import { loadEngine, type SearchEngine } from './engine.ts';
import { startFilters } from './filters.ts';
import { type Found, foundIn } from './found.ts';
import { bringBack, keepFollowed, readFollowed } from './followed.ts';
import { failure, summary } from './messages.ts';
import { keepSearch, recentList } from './recent.ts';
import { moreTalks, resultItems } from './result-list.ts';
import { addressOf, emptySearch, filterCount, type SearchState } from './state.ts';
import { allTalks } from '../lists/talks.ts';
import { allTerms } from '../lists/terms.ts';
import { siteRoot } from '../page/site.ts';

/** Talks whose words are read before any is shown. Those of a talk of half an hour are 12 KB. */
const FIRST = 3;
/** Talks that are read at a time after them. */
const NEXT = 8;
/** Milliseconds without a key before a search starts. */
const PAUSE = 90;

const root = siteRoot();

let engine: Promise<SearchEngine> | undefined;

/** Loaded once for all panels of a page; a failed load is tried again. */
function searchEngine(): Promise<SearchEngine> {
	engine ??= loadEngine(`${root}search/`).catch((error: unknown) => {
		engine = undefined;
		throw error;
	});
	return engine;
}

/** Answers a search with the words that the site knows. Without a list of them, only with what is said. */
const answerWith = (loaded: SearchEngine, state: SearchState): Promise<Answer> =>
	answerTo(state.query, {
		find: (query) => loaded.search({ ...state, query }),
		languages: loaded.languages,
		pages: loaded.pages,
		terms: () =>
			allTerms().then(
				(terms) => terms.map(({ text }) => text),
				() => [],
			),
		titles: () =>
			allTalks().then(
				(talks) => talks.map(({ title }) => title),
				() => [],
			),
	});

/**
 * Makes a search of an input, filters, a list and a status line: results while typing, arrow keys through them.
 *
 * @param initial what to search for at once
 * @param onSearch hears each search as it is made
 */
export function startPanel(panel: HTMLElement, initial: SearchState, onSearch: (state: SearchState) => void): void {
	const input = panel.querySelector<HTMLInputElement>('input[type=search]');
	const list = panel.querySelector<HTMLElement>('[data-search-results]');
	const others = panel.querySelector<HTMLElement>('[data-search-besides]');
	const recent = panel.querySelector<HTMLElement>('[data-recent]');
	const status = panel.querySelector<HTMLElement>('[data-search-status]');
	const retry = panel.querySelector<HTMLButtonElement>('[data-search-retry]');
	const widen = panel.querySelector<HTMLButtonElement>('[data-search-widen]');
	if (!input || !list || !others || !recent || !status || panel.dataset.started !== undefined) return;
	panel.dataset.started = '';
	/** What the reader comes back from; of no matter once something else is searched for. */
	let followed = readFollowed(addressOf(initial));
	/** Counts the searches: what comes for one that is no longer the last is dropped. */
	let turn = 0;
	let shown: string | undefined;
	/** Whether the search that was asked for last is what is shown. */
	let answered = Promise.resolve(false);
	let timer: ReturnType<typeof setTimeout> | undefined;

	const say = (text: string, kind = ''): void => {
		status.textContent = text;
		status.dataset.kind = kind;
		if (retry) retry.hidden = kind !== 'failed';
		if (widen) widen.hidden = kind !== 'nothing' || filterCount(current()) === 0;
	};
	const clear = (): void => {
		list.replaceChildren();
		others.replaceChildren();
	};
	const busy = (is: boolean): void => {
		panel.toggleAttribute('data-busy', is);
	};
	const fail = (error: unknown): void => {
		console.error(error);
		engine = undefined;
		shown = undefined;
		clear();
		busy(false);
		say(failure(navigator.onLine), 'failed');
	};
	/** What fails for a search that is no longer the last is of no matter. */
	const failOf = (mine: number) => (error: unknown) => {
		if (mine === turn) fail(error);
	};
	const current = (): SearchState => ({ query: input.value.trim(), ...filters.read() });
	const showRecent = (): void => {
		const empty = input.value.trim() === '';
		recent.replaceChildren(...(empty ? recentList(choose, showRecentAndFocus) : []));
	};
	const showRecentAndFocus = (): void => {
		showRecent();
		input.focus();
	};
	const choose = (query: string): void => {
		input.value = query;
		input.focus();
		void search();
	};
	/** The way to the talks that are not shown yet, as items of the list. */
	const further = (found: Found, mine: number): HTMLElement[] => {
		if (found.left() === 0) return [];
		const item = moreTalks(found.left(), () =>
			found.next(NEXT).then((talks) => {
				const items = resultItems(talks, root);
				item.replaceWith(...items, ...further(found, mine));
				items[0]?.querySelector('a')?.focus();
			}, failOf(mine)),
		);
		return [item];
	};
	const answer = async (state: SearchState): Promise<boolean> => {
		const mine = ++turn;
		const back = followed;
		followed = undefined;
		onSearch(state);
		showRecent();
		if (state.query === '') {
			clear();
			busy(false);
			say('');
			return true;
		}
		busy(true);
		if (list.childElementCount === 0) say('Searching …');
		try {
			const { way, sought, lists } = await answerWith(await searchEngine(), state);
			const found = foundIn(lists, state.query, state.order);
			const first = await found.next(FIRST);
			if (mine !== turn) return false;
			list.replaceChildren(...resultItems(first, root));
			list.scrollTop = 0;
			const besidesShown = besides(sought, root).then((items) => {
				if (mine === turn) others.replaceChildren(...items);
			});
			const talks = [...first];
			do {
				const next = await found.next(NEXT);
				if (mine !== turn) return false;
				list.append(...resultItems(next, root));
				talks.push(...next);
			} while (back && talks.length < back.talks && found.left() > 0);
			list.append(...further(found, mine));
			const complete = talks.some((talk) => talk.complete);
			busy(false);
			if (back) {
				void besidesShown.then(() => {
					if (mine === turn) bringBack(panel, back);
				});
			}
			const total = found.total();
			say(summary(state, { way, sought, talks: total, complete }), total === 0 ? 'nothing' : '');
			return true;
		} catch (error) {
			failOf(mine)(error);
			return false;
		}
	};
	/** Searches for what is asked, unless that is what is shown or on its way. */
	const search = (): Promise<boolean> => {
		const state = current();
		const address = addressOf(state);
		if (address !== shown) {
			shown = address;
			answered = answer(state);
		}
		return answered;
	};
	const filters = startFilters(
		panel,
		() => void search(),
		() => {
			searchEngine()
				.then((loaded) => loaded.filters())
				.then(filters.offer, fail);
		},
	);

	input.addEventListener('input', () => {
		clearTimeout(timer);
		timer = setTimeout(() => void search(), PAUSE);
	});
	input.form?.addEventListener('submit', (event) => {
		event.preventDefault();
		void search().then((isShown) => {
			// Who types on before the answer is there has asked for something else.
			if (isShown) (list.querySelector<HTMLAnchorElement>('a[data-hit]') ?? others.querySelector('a'))?.click();
		});
	});
	list.addEventListener('click', ({ target }) => {
		if ((target as Element).closest('a')) keepSearch(input.value.trim());
	});
	panel.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
		const link = (target as Element).closest('a');
		const staysOpen = link?.target === '_blank' || ctrlKey || metaKey || shiftKey;
		if (link && !staysOpen) keepFollowed(panel, link, addressOf(current()));
	});
	retry?.addEventListener('click', () => {
		input.focus();
		void search();
	});
	addEventListener('online', () => {
		if (status.dataset.kind === 'failed') void search();
	});
	widen?.addEventListener('click', () => {
		filters.write({ ...emptySearch, order: filters.read().order });
		input.focus();
		void search();
	});
	moveByArrows(panel, input);
	input.value = initial.query;
	filters.write(initial);
	// Loads while the reader types the first word.
	searchEngine().catch(() => undefined);
	void search();
}
