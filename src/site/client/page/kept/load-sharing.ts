import { addScript } from '../add-script.ts';
import { scriptAddress } from '../site.ts';
import { recall } from './remember.ts';

/** Says that pages share one storage anyway, as in most browsers. */
export const sharedNatively = 'cuemark-alike';

/** Loads what has the pages of a site on disk share what they remember, unless they are known to do so anyway. */
export function loadSharing(): void {
	if (location.protocol !== 'file:' || recall(sharedNatively) !== null) return;
	// Without it, each page remembers for itself.
	addScript(scriptAddress('sharing')).catch(() => undefined);
}
