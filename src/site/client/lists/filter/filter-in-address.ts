import { changeAddress } from '../../page/kept/history-entry.ts';

/** Keeps what a list is filtered and sorted by in the page's address, which leaves out what is empty. */
export function keepInAddress(values: Readonly<Record<string, string>>): void {
	const address = new URL(location.href);
	for (const [name, value] of Object.entries(values)) {
		if (value) address.searchParams.set(name, value);
		else address.searchParams.delete(name);
	}
	if (address.href !== location.href) changeAddress(address);
}
