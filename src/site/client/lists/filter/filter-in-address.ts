import { changeAddress } from '../../page/kept/history-entry.ts';

/** Keeps the filter and sort order of a list in the page's address, without empty values. */
export function keepInAddress(values: Readonly<Record<string, string>>): void {
	const address = new URL(location.href);
	for (const [name, value] of Object.entries(values)) {
		if (value) address.searchParams.set(name, value);
		else address.searchParams.delete(name);
	}
	if (address.href !== location.href) changeAddress(address);
}
