import { changeAddress } from '../../page/kept/history-entry.ts';

/** Keeps the filter or the sort order of a list in the page's address; not if it is empty. */
export function keepInAddress(name: 'filter' | 'order', value: string): void {
	const address = new URL(location.href);
	if (value) address.searchParams.set(name, value);
	else address.searchParams.delete(name);
	if (address.href !== location.href) changeAddress(address);
}
