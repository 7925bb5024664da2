import { startPanel } from './search/panel.ts';
import { formatSearch, parseSearch } from './search/state.ts';

/** The page whose address holds the search, so that a search is a link. */
const panel = document.querySelector<HTMLElement>('[data-search-page]');
if (panel) {
	// Without JavaScript there is nothing to type into.
	panel.hidden = false;
	const title = document.title;
	startPanel(panel, parseSearch(location.search), (state) => {
		const address = new URL(location.href);
		address.search = formatSearch(state);
		history.replaceState(history.state, '', address);
		document.title = state.query ? `${state.query} – ${title}` : title;
	});
	panel.querySelector('input')?.focus();
}
