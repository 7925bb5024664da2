import { startPanel } from './search/panel.ts';

/** The page whose address holds the search, so that a search is a link. */
const panel = document.querySelector<HTMLElement>('[data-search-page]');
const input = panel?.querySelector<HTMLInputElement>('input[type=search]');
if (panel && input) {
	input.value = new URLSearchParams(location.search).get('q') ?? '';
	startPanel(panel, (query) => {
		const address = new URL(location.href);
		if (query) address.searchParams.set('q', query);
		else address.searchParams.delete('q');
		history.replaceState(history.state, '', address);
		document.title = document.title.replace(/^.*?(?=Search)/, query ? `${query} – ` : '');
	});
	input.focus();
}
