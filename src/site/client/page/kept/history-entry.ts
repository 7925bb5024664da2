const state = (): Readonly<Record<string, unknown>> => (history.state ?? {}) as Record<string, unknown>;

/** Reads a value from the page's history entry, which survives until the reader comes back. */
export const readInEntry = (name: string): unknown => state()[name];

/** Stores a value in the page's history entry; `undefined` removes it. */
export const keepInEntry = (name: string, value: unknown): void => changeEntry({ ...state(), [name]: value });

/** Changes the address of the page's history entry and keeps its values. */
export const changeAddress = (address: string | URL): void => changeEntry(history.state, address);

/**
 * Replaces the state of the page's history entry and, if given, its address. Safari and Firefox reject this for a while
 * after one or two hundred changes within seconds, as by a held key. The entry then stays as it was.
 */
function changeEntry(state: unknown, address?: string | URL): void {
	try {
		history.replaceState(state, '', address);
	} catch {
		// The next accepted change records where the reader is.
	}
}
