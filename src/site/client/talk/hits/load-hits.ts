import { loadOnce } from '../../page/load-once.ts';
import type { startHits } from './hits-bar.ts';

declare global {
	/** What the script that shows the hits of a search hands over. */
	var cuemarkHits: typeof startHits | undefined;
}

const load = loadOnce('hits', () => globalThis.cuemarkHits);

/** Loads what shows the hits of a search on a page that one led to. Without it, the page is as others are. */
export function loadHits(onLoad: (start: typeof startHits) => void): void {
	if (!/[?&](?:q|mark)=/.test(location.search)) return;
	void load().then(
		(start) => start && onLoad(start),
		() => undefined,
	);
}
