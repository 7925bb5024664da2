import { phrases } from '#locale/search.ts';
import { linkFollowed } from '../../page/plain-click.ts';
import { isInDevelopment } from '../../page/site.ts';
import { hasWords } from '../../words/matching.ts';
import { moveByArrows } from './arrow-keys.ts';
import { isIntermediate } from './composing.ts';
import { type Filters, startFilters } from './filters.ts';
import { type FollowedResult, keepFollowed, readFollowed } from './followed-result.ts';
import { failureMessage, type PageConditions } from './messages.ts';
import { scrollByPageKeys } from './page-keys.ts';
import { clearResults, firstResult, type PanelView, panelView, showBusy, showStatus } from './panel-view.ts';
import { keepSearch, recentList } from './recent.ts';
import { showAnswer } from './show-answer.ts';
import { resetEngine, siteEngine } from '../answer/site-engine.ts';
import { formatSearch, emptySearch, readQuery, type SearchState } from '../query/state.ts';

/** Milliseconds without typing before a search starts. */
const PAUSE = 90;

/** A search panel on the page: its elements and its state. */
interface Panel extends PanelView {
	readonly filters: Filters;
	/** Called with each search that starts. */
	readonly onSearch: (state: SearchState) => void;
	/** The result that the reader comes back from; only for the first search. */
	followed: FollowedResult | undefined;
	/** Aborted when the next search starts, to drop late results of this one. */
	latest: AbortController;
	/**
	 * The search that is shown or running, as in an address. Reset after a failure, so that the same search can be tried
	 * again.
	 */
	currentSearch: string | undefined;
	/**
	 * Whether the engine has answered a search. If it fails after that, the site may have been rebuilt since it was
	 * loaded.
	 */
	hasAnswered: boolean;
	/** Resolves to whether its results are shown. */
	answered: Promise<boolean>;
}

/**
 * Starts a search panel: results appear while typing, and the arrow keys move through them.
 *
 * @param initial what to search for at once
 * @param onSearch called with each search that starts
 */
export function startPanel(element: HTMLElement, initial: SearchState, onSearch: (state: SearchState) => void): void {
	const view = panelView(element);
	if (!view || element.dataset.started !== undefined) return;
	element.dataset.started = '';
	const panel: Panel = {
		...view,
		filters: startFilters(
			element,
			() => void search(panel),
			() => offerFilters(panel),
		),
		onSearch,
		followed: readFollowed(formatSearch(initial)),
		latest: new AbortController(),
		currentSearch: undefined,
		hasAnswered: false,
		answered: Promise.resolve(false),
	};
	searchWhileTyping(panel);
	trackFollowedLinks(panel);
	startButtons(panel);
	moveByArrows(element, panel.input);
	scrollByPageKeys(element, panel.list);
	panel.input.value = initial.query;
	panel.filters.write(initial);
	// Loads while the reader types the first word.
	siteEngine().catch(() => undefined);
	void search(panel);
}

/** Searches after each pause in typing, and follows the first result on Enter. */
function searchWhileTyping(panel: Panel): void {
	const { input } = panel;
	let pause: ReturnType<typeof setTimeout> | undefined;
	const searchSoon = (): void => {
		clearTimeout(pause);
		pause = setTimeout(() => void search(panel), PAUSE);
	};
	input.addEventListener('input', (event) => {
		if (isIntermediate(event)) clearTimeout(pause);
		else searchSoon();
	});
	// Some browsers fire no `input` event after it.
	input.addEventListener('compositionend', searchSoon);
	input.form?.addEventListener('submit', (event) => {
		event.preventDefault();
		void search(panel).then((isShown) => {
			// If the reader has typed on meanwhile, they want something else.
			if (isShown) firstResult(panel)?.click();
		});
	});
}

/** Saves searches that led to a result, and the result that was followed. */
function trackFollowedLinks(panel: Panel): void {
	panel.list.addEventListener('click', ({ target }) => {
		if ((target as Element).closest('a')) keepSearch(readQuery(panel.input.value));
	});
	panel.element.addEventListener('click', (event) => {
		const link = linkFollowed(event);
		if (link) keepFollowed(panel.element, link, formatSearch(searchIn(panel)));
	});
}

/**
 * Retries a failed search, by button or when the network is back, and removes the filters of one that found nothing.
 */
function startButtons(panel: Panel): void {
	const { input, filters } = panel;
	panel.retry?.addEventListener('click', () => {
		input.focus();
		void search(panel);
	});
	addEventListener('online', () => {
		if (panel.retry?.hidden === false) void search(panel);
	});
	panel.widen?.addEventListener('click', () => {
		filters.write({ ...emptySearch, order: filters.read().order });
		input.focus();
		void search(panel);
	});
}

const searchIn = ({ input, filters }: Panel): SearchState => ({ query: readQuery(input.value), ...filters.read() });

/** Starts the current search, unless it is already shown or running. */
function search(panel: Panel): Promise<boolean> {
	const state = searchIn(panel);
	const address = formatSearch(state);
	if (address !== panel.currentSearch) {
		panel.currentSearch = address;
		panel.answered = answer(panel, state);
	}
	return panel.answered;
}

/** @returns whether its results are shown: `false` if it failed or was superseded */
async function answer(panel: Panel, state: SearchState): Promise<boolean> {
	panel.latest.abort();
	panel.latest = new AbortController();
	const { signal } = panel.latest;
	const returnTo = panel.followed;
	panel.followed = undefined;
	panel.onSearch(state);
	// Cancels the announcement of earlier results.
	panel.announce('');
	showRecent(panel);
	if (!hasWords(state.query)) {
		clearResults(panel);
		showBusy(panel, false);
		showStatus(panel, '');
		return true;
	}
	showBusy(panel, true);
	if (panel.list.childElementCount === 0) showStatus(panel, phrases.searching);
	try {
		const onFailure = (): void => {
			if (!signal.aborted) resetSearch(panel);
		};
		await showAnswer(panel, state, { signal, returnTo, onFailure });
		panel.hasAnswered = true;
		return true;
	} catch (error) {
		if (panel.hasAnswered && !signal.aborted) {
			resetSearch(panel);
			return search(panel);
		}
		showFailure(panel, error, signal);
		return false;
	}
}

/** Shows recent searches while the input has no word. */
function showRecent(panel: Panel): void {
	const { input, recent } = panel;
	const choose = (query: string): void => {
		input.value = query;
		input.focus();
		void search(panel);
	};
	const showAgain = (): void => {
		showRecent(panel);
		input.focus();
	};
	recent.replaceChildren(...(hasWords(input.value) ? [] : recentList(choose, showAgain)));
}

function offerFilters(panel: Panel): void {
	siteEngine()
		.then((engine) => engine.filters())
		.then(panel.filters.offer, (error: unknown) => showFailure(panel, error));
}

/** Makes the same search run again with a freshly loaded engine. */
function resetSearch(panel: Panel): void {
	resetEngine();
	panel.hasAnswered = false;
	panel.currentSearch = undefined;
}

/** Reports that the search failed. Ignores errors of superseded searches. */
function showFailure(panel: Panel, error: unknown, signal?: AbortSignal): void {
	if (signal?.aborted) return;
	console.error(error);
	resetSearch(panel);
	clearResults(panel);
	showBusy(panel, false);
	showStatus(panel, failureMessage(pageConditions()), 'failed');
}

const pageConditions = (): PageConditions => ({
	online: navigator.onLine,
	inDevelopment: isInDevelopment(),
	onDisk: location.protocol === 'file:',
});
