import { recall, remember } from '../page/remember.ts';

const key = 'cuemark-recent-searches';
const KEPT = 6;

/** Recent searches in this browser, latest first. */
function recentSearches(): readonly string[] {
	try {
		const kept: unknown = JSON.parse(recall(key) ?? '[]');
		return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, KEPT) : [];
	} catch {
		return [];
	}
}

/** Remembers a search that led to a result. */
export function keepSearch(query: string): void {
	if (query === '') return;
	const others = recentSearches().filter((other) => other.toLowerCase() !== query.toLowerCase());
	remember(key, JSON.stringify([query, ...others].slice(0, KEPT)));
}

function forgetSearches(): void {
	remember(key, null);
}

/** Shown while nothing is searched for: recent searches, to repeat or to clear. */
export function recentList(onChoose: (query: string) => void, onForget: () => void): HTMLElement[] {
	const queries = recentSearches();
	if (queries.length === 0) return [hint()];
	const head = document.createElement('div');
	const heading = document.createElement('h2');
	heading.textContent = 'Recent searches';
	const forget = buttonFor('Clear', 'text-button');
	forget.setAttribute('aria-label', 'Clear recent searches');
	forget.addEventListener('click', () => {
		forgetSearches();
		onForget();
	});
	head.className = 'recent-head';
	head.append(heading, forget);
	const list = document.createElement('ul');
	for (const query of queries) {
		const item = document.createElement('li');
		const button = buttonFor(query, 'recent-search');
		button.dir = 'auto';
		button.dataset.hit = '';
		button.addEventListener('click', () => {
			onChoose(query);
		});
		item.append(button);
		list.append(item);
	}
	return [head, list];
}

/** Shown if there are no recent searches. */
function hint(): HTMLElement {
	const words = document.createElement('p');
	words.className = 'hint';
	words.textContent = 'Finds the moments that say all your words. Words in “quotes” are found side by side.';
	return words;
}

function buttonFor(text: string, className: string): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = className;
	button.textContent = text;
	return button;
}
