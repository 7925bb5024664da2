/**
 * Has the pages of a site that is opened from disk share what they remember. Firefox gives each file a localStorage of its own:
 * a note written on a talk's page would be missing in the list of all notes, and a theme would hold for a single page.
 *
 * There, what is shared is in the storage of one file, which each page holds as a frame (entries/background/storage.ts), and the storage of
 * the page is a copy of that. A page can be used at once, with what it copied last; what has changed since comes some
 * milliseconds later, and is told as what other tabs change is: see `onRemembered`.
 *
 * As with any storage of pages on disk, other files on the same disk can read it.
 */
import { make } from '../make.ts';
import { sharedNatively } from './load-sharing.ts';
import { recall, store } from './remember.ts';
import { siteRoot } from '../site.ts';

/** What is shared, by name; empty where it was removed. */
export type Shared = Readonly<Record<string, string>>;

/** What the frame tells a page: all that is shared, once it has stored that many values for the page. */
export interface FrameMessage {
	readonly stored: number;
	readonly shared: Shared;
}

/** Tells whether the frame's storage is the page's. */
const probe = 'cuemark-probe';

/** Called once a page, while it loads. */
export function startSharing(): void {
	const mark = String(Math.random());
	if (!store(probe, mark)) return;
	const frame = make('iframe', { src: `${siteRoot()}assets/storage.html`, hidden: true });
	/** What the reader changed before the frame was there. */
	let pending: Record<string, string> | undefined = {};
	let sent = 0;
	const send = (shared: Shared): void => {
		sent++;
		frame.contentWindow?.postMessage(shared, '*');
	};
	globalThis.cuemarkShare = (name, value) => {
		if (pending) pending[name] = value ?? '';
		else send({ [name]: value ?? '' });
	};
	addEventListener('message', ({ source, data }: MessageEvent<FrameMessage>) => {
		if (source === null || source !== frame.contentWindow) return;
		if (data.shared[probe] === mark) {
			globalThis.cuemarkShare = undefined;
			store(sharedNatively, 'yes');
			store(probe, null);
			frame.remove();
		} else if (pending) {
			store(probe, null);
			copy({ ...data.shared, ...pending });
			const changed = pending;
			pending = undefined;
			if (Object.keys(changed).length > 0) send(changed);
			// Of what it was told before the page's latest change, the frame tells again once it has stored that.
		} else if (data.stored === sent) copy(data.shared);
	});
	// Until a page has loaded, frames in it included, the browser scrolls to what its address names.
	addEventListener('load', () => document.body.append(frame), { once: true });
}

/** Stores what is shared in the page's own storage, and tells the page's scripts what has changed. */
function copy(shared: Shared): void {
	for (const [name, value] of Object.entries(shared)) {
		if (!name.startsWith('cuemark-') || (recall(name) ?? '') === value) continue;
		store(name, value || null);
		dispatchEvent(new StorageEvent('storage', { key: name }));
	}
}
