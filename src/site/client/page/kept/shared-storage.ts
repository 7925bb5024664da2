/**
 * Shares storage between the pages of a site opened from disk. Firefox gives each file its own localStorage: a note
 * written on a talk's page would be missing from the list of all notes, and a theme would apply to a single page.
 *
 * The shared values are in the storage of one file, which each page embeds as a frame (entries/background/storage.ts),
 * and each page's storage is a copy. A page can be used at once with its last copy; later changes arrive within
 * milliseconds and are reported like changes in other tabs: see `onStorageChange`.
 *
 * As with any storage of pages on disk, other files on the same disk can read it.
 */
import { make } from '../make.ts';
import { sharedNatively } from './load-sharing.ts';
import { readStored, storeHere } from './storage.ts';
import { siteRoot } from '../site.ts';

/** All shared values by name; empty if removed. */
export type Shared = Readonly<Record<string, string>>;

/** The frame's message to a page: all shared values, after storing that many messages from the page. */
export interface FrameMessage {
	readonly stored: number;
	readonly shared: Shared;
}

/** Shows whether the frame and the page have the same storage. */
const probe = 'cuemark-probe';

/** Holds the path of the file whose page was the first to store it. */
const firstFile = 'cuemark-file';

/**
 * Finds out whether pages of different files have the same storage, although a frame may have another, as in WebKit, and
 * stores the answer. Then a frame would only bring back what the reader has changed since.
 */
function isSharedNatively(): boolean {
	if (readStored(sharedNatively) !== null) return true;
	const path = readStored(firstFile);
	if (path === null || path === location.pathname) return false;
	storeHere(sharedNatively, 'yes');
	storeHere(firstFile, null);
	return true;
}

/** Called once per page, while it loads. */
export function startSharing(): void {
	if (isSharedNatively()) return;
	const mark = String(Math.random());
	if (!storeHere(probe, mark)) return;
	storeHere(firstFile, location.pathname);
	const frame = make('iframe', { src: `${siteRoot()}assets/storage.html`, hidden: true });
	/** Changes made before the frame was ready. */
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
		if (data.shared[probe] === mark) storeHere(sharedNatively, 'yes');
		// Another page may have found out since.
		if (isSharedNatively()) {
			globalThis.cuemarkShare = undefined;
			for (const name of [probe, firstFile]) storeHere(name, null);
			frame.remove();
		} else if (pending) {
			storeHere(probe, null);
			copy({ ...data.shared, ...pending });
			const changed = pending;
			pending = undefined;
			if (Object.keys(changed).length > 0) send(changed);
			// Otherwise older than the page's latest change: the frame sends again once it has stored that.
		} else if (data.stored === sent) copy(data.shared);
	});
	// Until a page and its frames have loaded, the browser keeps scrolling to the fragment in the address.
	addEventListener('load', () => document.body.append(frame), { once: true });
}

/** Copies shared values to the page's own storage, and tells the page's scripts about changes. */
function copy(shared: Shared): void {
	for (const [name, value] of Object.entries(shared)) {
		if (!name.startsWith('cuemark-') || (readStored(name) ?? '') === value) continue;
		storeHere(name, value || null);
		dispatchEvent(new StorageEvent('storage', { key: name }));
	}
}
