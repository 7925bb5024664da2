import { changeAddress } from '../../page/kept/history-entry.ts';
import { startPanel } from '../../search/panel/panel.ts';
import { formatSearch, parseSearch } from '../../search/query/state.ts';

/** The search page keeps the search in its address, so that it can be linked to. */
const panel = document.querySelector<HTMLElement>('[data-search-page]');
if (panel) {
	// Without JavaScript there is nothing to type into.
	panel.hidden = false;
	const title = document.title;
	startPanel(panel, parseSearch(location.search), (state) => {
		const address = new URL(location.href);
		address.search = formatSearch(state);
		changeAddress(address);
		document.title = state.query ? `${state.query} – ${title}` : title;
	});
	panel.querySelector('input')?.focus();
}
