const state = (): Readonly<Record<string, unknown>> => (history.state ?? {}) as Record<string, unknown>;

/** What the page's entry in the history keeps under a name, for a reader who comes back to it. */
export const readInEntry = (name: string): unknown => state()[name];

/** Keeps a value in the page's entry in the history; `undefined` removes it. */
export const keepInEntry = (name: string, value: unknown): void => changeEntry({ ...state(), [name]: value });

/** Gives the page's entry in the history another address; what the entry keeps stays. */
export const changeAddress = (address: string | URL): void => changeEntry(history.state, address);

/**
 * Changes the page's entry in the history: its state, and its address where one is given. Safari and Firefox refuse this for a
 * while after one or two hundred changes within seconds, which a held key makes. Then the entry stays as it was, and what the
 * reader does goes on.
 */
function changeEntry(state: unknown, address?: string | URL): void {
	try {
		history.replaceState(state, '', address);
	} catch {
		// The next change that is let through says where the reader is.
	}
}
