import { phrases } from '#locale/search.ts';
import { makeButton } from '../../page/make-button.ts';
import { make } from '../../page/make.ts';
import { readStoredJson, store } from '../../page/kept/storage.ts';

const key = 'cuemark-recent-searches';
const KEPT = 6;

/** Recent searches in this browser, latest first. */
function recentSearches(): readonly string[] {
	const kept = readStoredJson(key);
	return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, KEPT) : [];
}

/** Saves a search that led to a result. */
export function keepSearch(query: string): void {
	if (query === '') return;
	const others = recentSearches().filter((other) => other.toLowerCase() !== query.toLowerCase());
	store(key, JSON.stringify([query, ...others].slice(0, KEPT)));
}

/** Lists recent searches, to repeat or to clear; a hint if there are none. */
export function recentList(onChoose: (query: string) => void, onForget: () => void): HTMLElement[] {
	const queries = recentSearches();
	if (queries.length === 0) return [make('p', { className: 'hint' }, phrases.hint)];
	const clear = (): void => {
		store(key, null);
		onForget();
	};
	const forget = makeButton(phrases.clear, clear, { className: 'text-button', ariaLabel: phrases.clearRecent });
	const items = queries.map((query) => {
		const again = makeButton(query, () => onChoose(query), { className: 'recent-search', lang: '', dir: 'auto' });
		again.dataset.hit = '';
		return make('li', {}, again);
	});
	const head = make('div', { className: 'recent-head' }, make('h2', {}, phrases.recentSearches), forget);
	return [head, make('ul', { role: 'list' }, ...items)];
}
