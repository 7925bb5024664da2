/**
 * The storage that all pages on disk share, in the frame that holds it: see page/kept/shared-storage.ts. On a server it tells nobody
 * anything: there, pages of any other site could hold this frame.
 */
import type { Shared, Told } from '../../page/kept/shared-storage.ts';

let stored = 0;
const tell = (): void => {
	const told: Told = { stored, shared: Object.fromEntries(Object.entries<string>(localStorage)) };
	parent.postMessage(told, '*');
};

if (location.protocol === 'file:') {
	addEventListener('message', ({ source, data }: MessageEvent<Shared>) => {
		if (source !== parent) return;
		// What was removed stays as an empty value, so that the other pages remove it, too.
		for (const [name, value] of Object.entries(data)) localStorage.setItem(name, value);
		stored++;
		tell();
	});
	// From the frames of other tabs.
	addEventListener('storage', tell);
	addEventListener('pageshow', tell);
}
