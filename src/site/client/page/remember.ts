/** What the reader chose, kept in this browser only. One that keeps nothing still shows the choice on the page. */

/** @returns what was kept under a name, `null` where nothing was */
export function recall(name: string): string | null {
	try {
		return localStorage.getItem(name);
	} catch {
		return null;
	}
}

/**
 * Keeps a value under a name; `null` forgets it.
 *
 * @returns whether it is kept: storage may be full or switched off
 */
export function remember(name: string, value: string | null): boolean {
	try {
		if (value === null) localStorage.removeItem(name);
		else localStorage.setItem(name, value);
		return true;
	} catch {
		return false;
	}
}
