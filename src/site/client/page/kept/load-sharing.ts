import { addScript } from '../add-script.ts';
import { scriptAddress } from '../site.ts';
import { readStored } from './storage.ts';

/** Set if pages on disk share one storage natively, as in most browsers. */
export const sharedNatively = 'cuemark-alike';

/**
 * Loads the script that shares storage between the pages of a site on disk, unless they are known to share it natively.
 */
export function loadSharing(): void {
	if (location.protocol !== 'file:' || readStored(sharedNatively) !== null) return;
	// If it cannot be loaded, each page has its own storage.
	addScript(scriptAddress('sharing')).catch(() => undefined);
}
