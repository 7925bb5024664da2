import { loadOnce } from '../../page/load-once.ts';
import type { startHits } from './hits-bar.ts';

declare global {
	/** Set by `hits.js`. */
	var cuemarkHits: typeof startHits | undefined;
}

const load = loadOnce('hits', () => globalThis.cuemarkHits);

/**
 * Loads the script that shows search hits, if a search led to this page, now or before. The page works without it.
 */
export function loadHits(onLoad: (start: typeof startHits) => void): void {
	if (!/[?&](?:q|mark)=/.test(location.search) && !globalThis.cuemarkHits) return;
	void load().then(
		(start) => start && onLoad(start),
		() => undefined,
	);
}
