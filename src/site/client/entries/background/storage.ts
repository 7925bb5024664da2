/**
 * The storage shared by all pages on disk, in the frame that owns it: see page/kept/shared-storage.ts. On a server it
 * sends nothing, since there pages of any other site could embed the frame.
 */
import type { Shared, FrameMessage } from '../../page/kept/shared-storage.ts';

let stored = 0;
const post = (): void => {
	const message: FrameMessage = { stored, shared: Object.fromEntries(Object.entries<string>(localStorage)) };
	parent.postMessage(message, '*');
};

if (location.protocol === 'file:') {
	addEventListener('message', ({ source, data }: MessageEvent<Shared>) => {
		if (source !== parent) return;
		// Removed values stay as empty strings, so that the other pages remove them too.
		for (const [name, value] of Object.entries(data)) localStorage.setItem(name, value);
		stored++;
		post();
	});
	// From the frames of other tabs.
	addEventListener('storage', post);
	addEventListener('pageshow', post);
}
