import { phrases } from '#locale/search-opener.ts';
import { registerKeys } from '../../page/keys/keys.ts';
import { addScript } from '../../page/add-script.ts';
import { forgetOpenSearch, keepOpenSearch, openSearch } from './open-search.ts';
import { isPlainClick, linkFollowed } from '../../page/plain-click.ts';
import { scriptAddress } from '../../page/site.ts';

/**
 * Opens the search dialog on click, on `/` and Ctrl/Cmd+K, and when the reader comes back to a page where it was open.
 * Its script is loaded when it first opens. The search page has a panel of its own.
 */
export function startSearchOpener(): void {
	const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search-dialog]');
	const ownPanel = document.querySelector<HTMLElement>('[data-search-page]');
	const ownPage = ownPanel?.querySelector<HTMLInputElement>('input[type=search]');
	const open = (): void => {
		if (ownPage ?? !dialog) {
			ownPage?.select();
			return;
		}
		if (dialog.open) return;
		dialog.returnValue = '';
		dialog.showModal();
		dialog.querySelector('input')?.select();
		if (dialog.dataset.started === undefined) load(dialog);
		else if (openSearch() === undefined) keepOpenSearch(new URLSearchParams({ q: valueOf(dialog) }).toString());
	};
	const openAgain = (): void => {
		if (openSearch() !== undefined) open();
	};
	document.addEventListener('click', (event) => {
		const target = event.target as Element;
		if (target.closest('[data-search-open]') && isPlainClick(event)) {
			event.preventDefault();
			open();
		}
		if (dialog?.open && staysHere(event)) {
			// A link to the current address adds no history entry to come back from.
			if (target.closest('a')?.href === location.href) forgetOpenSearch();
			dialog.close('followed');
		}
	});
	registerKeys({ keys: ['/', 'Mod+k'], action: 'searchTalks', group: 'search', anywhere: true, run: open });
	addEventListener('popstate', openAgain);
	// By then the page's own script has run, or never will.
	if (ownPanel)
		addEventListener('DOMContentLoaded', () => {
			sayIfNotStarted(ownPanel);
		});
	openAgain();
}

const valueOf = (dialog: HTMLElement): string => dialog.querySelector('input')?.value ?? '';

/** Whether a click follows a link within the current page. */
function staysHere(event: MouseEvent): boolean {
	return linkFollowed(event)?.href.split('#')[0] === location.href.split('#')[0];
}

function load(dialog: HTMLDialogElement): void {
	const sayFailure = (): void => {
		sayIfNotStarted(dialog);
	};
	void addScript(scriptAddress('search')).then(sayFailure, sayFailure);
}

/**
 * Reports that the search could not be loaded, unless its script has run: a host may send a page, or half of the
 * script, in its place.
 */
function sayIfNotStarted(panel: HTMLElement): void {
	if (panel.dataset.started !== undefined) return;
	panel.hidden = false;
	for (const line of panel.querySelectorAll('[data-search-status], [data-search-announced]'))
		line.textContent = phrases.notLoaded;
}
