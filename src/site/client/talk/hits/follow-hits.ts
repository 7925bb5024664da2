import { isPlainClick } from '../../page/plain-click.ts';

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
		const link = (event.target as Element).closest<HTMLAnchorElement>('dialog a');
		if (!link || link.target === '_blank' || !isPlainClick(event)) return;
		if (withoutSearch(link) !== withoutSearch(location) || link.search === location.search) return;
		event.preventDefault();
		history.pushState(null, '', link.href);
		link.closest('dialog')?.close('followed');
		arriveAtOther();
	});
}

const withoutSearch = ({ protocol, host, pathname }: Location | HTMLAnchorElement): string =>
	[protocol, host, pathname].join(' ');
