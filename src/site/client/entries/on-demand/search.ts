import { forgetFollowed, readFollowed, restorePosition } from '../../search/panel/followed-result.ts';
import { forgetOpenSearch, keepOpenSearch, openSearch } from '../../search/panel/open-search.ts';
import { startPanel } from '../../search/panel/panel.ts';
import { formatSearch, emptySearch, parseSearch } from '../../search/query/state.ts';

const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search-dialog]');
if (dialog) {
	const open = openSearch();
	const typed = { ...emptySearch, query: dialog.querySelector('input')?.value ?? '' };
	startPanel(dialog, open === undefined ? typed : parseSearch(open), (state) => {
		if (dialog.open) keepOpenSearch(formatSearch(state));
	});
	// A reader who comes back within the page finds the list where they left it: the dialog is already open again.
	addEventListener('popstate', () => {
		const search = openSearch();
		const followed = search === undefined ? undefined : readFollowed(search);
		if (dialog.open && followed) restorePosition(dialog, followed);
	});
	// Browsers would use the first Escape to clear the input.
	dialog.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape' || event.isComposing) return;
		event.preventDefault();
		dialog.close();
	});
	dialog.addEventListener('close', () => {
		if (dialog.returnValue === 'followed') return;
		forgetOpenSearch();
		forgetFollowed();
	});
}
