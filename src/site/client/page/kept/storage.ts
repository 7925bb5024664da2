/** Values stored in this browser only. Where storage is unavailable, a choice still applies to the open page. */

declare global {
	/**
	 * Also stores a value for the site's other pages, in browsers that give each page its own storage: see
	 * shared-storage.ts. A global, since each client script is a separate bundle with its own copy of this module.
	 */
	var cuemarkShare: ((name: string, value: string | null) => void) | undefined;
}

/** @returns the value stored under a name, `null` if there is none */
export function readStored(name: string): string | null {
	try {
		return localStorage.getItem(name);
	} catch {
		return null;
	}
}

/** @returns the value stored as JSON under a name; `undefined` if there is none, or it is damaged */
export function readStoredJson(name: string): unknown {
	try {
		return JSON.parse(readStored(name) ?? '') as unknown;
	} catch {
		return undefined;
	}
}

/** Whether anything can be stored: browsers may forbid it, for all pages or those on disk. */
export function canStore(): boolean {
	const name = 'cuemark-probe';
	return storeHere(name, 'x') && storeHere(name, null);
}

/**
 * Calls back when one of some values may have changed: on another page, or while this one was in the back/forward
 * cache.
 */
export function onStorageChange(names: readonly string[], changed: () => void): void {
	addEventListener('pageshow', ({ persisted }) => {
		if (persisted) changed();
	});
	addEventListener('storage', ({ key }) => {
		// A null key means that everything was removed.
		if (key === null || names.includes(key)) changed();
	});
}

/**
 * Stores a value under a name; `null` removes it.
 *
 * @returns whether it was stored: storage may be full or disabled
 */
export function store(name: string, value: string | null): boolean {
	if (!storeHere(name, value)) return false;
	globalThis.cuemarkShare?.(name, value);
	return true;
}

/** As `store`, but only in the page's own storage. */
export function storeHere(name: string, value: string | null): boolean {
	try {
		if (value === null) localStorage.removeItem(name);
		else localStorage.setItem(name, value);
		return true;
	} catch {
		return false;
	}
}
