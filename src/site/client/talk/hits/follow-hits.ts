import { linkFollowed } from '../../page/plain-click.ts';

/**
 * Follows hits in the open talk without loading its page again, so that a player stays open. Browsers do so by
 * themselves only if nothing but the fragment changes.
 *
 * @param arrive called once the address has changed to that of another search, also by the browser's Back and Forward
 */
export function followHits(arrive: () => void): void {
	let { search } = location;
	const arriveAtOther = (): void => {
		if (location.search === search) return;
		({ search } = location);
		arrive();
	};
	addEventListener('popstate', arriveAtOther);
	document.addEventListener('click', (event) => {
		const link = linkFollowed(event);
		const dialog = link?.closest('dialog');
		if (!link || !dialog || pageOf(link) !== pageOf(location) || link.search === location.search) return;
		event.preventDefault();
		history.pushState(null, '', link.href);
		dialog.close('followed');
		arriveAtOther();
	});
}

/** An address without search and fragment. */
const pageOf = ({ href }: Location | HTMLAnchorElement): string | undefined => href.split(/[?#]/)[0];
