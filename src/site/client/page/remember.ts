/** Values stored in this browser only. Where storage is unavailable, a choice still applies to the open page. */

/** @returns the value stored under a name, `null` if there is none */
export function recall(name: string): string | null {
	try {
		return localStorage.getItem(name);
	} catch {
		return null;
	}
}

/** Whether anything can be stored: a browser may be set to store nothing, or let no page on disk do so. */
export function canRemember(): boolean {
	const name = 'cuemark-probe';
	return remember(name, 'x') && remember(name, null);
}

/** Calls back when one of some values may have changed: in another tab, or while the page was in the back/forward cache. */
export function onRemembered(names: readonly string[], changed: () => void): void {
	addEventListener('pageshow', ({ persisted }) => {
		if (persisted) changed();
	});
	addEventListener('storage', ({ key }) => {
		// All have gone where none is named.
		if (key === null || names.includes(key)) changed();
	});
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
