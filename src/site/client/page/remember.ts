/** Values stored in this browser only. Where storage is unavailable, a choice still applies to the open page. */

/** @returns the value stored under a name, `null` if there is none */
export function recall(name: string): string | null {
	try {
		return localStorage.getItem(name);
	} catch {
		return null;
	}
}

/**
 * Stores a value under a name; `null` removes it.
 *
 * @returns whether it was stored: storage may be full or disabled
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
