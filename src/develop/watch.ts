import { basename, type PlatformPath } from 'node:path';
import type { FSWatcher } from 'vite';
import { displayPath } from '../files/display-path.ts';
import { isWithin } from '../files/real-path.ts';
import { followedIn, type LiveNotebook } from './live-notebook.ts';

/** Milliseconds between two checks when polling. */
const POLL_INTERVAL = 2000;

/**
 * Creates a filter of paths not to watch: the built site, and anything else in the notebook's folder, such as the build
 * cache. The folder itself must be watched, since most of its inputs may not exist yet.
 *
 * @param content the notebook's folder
 * @param out folder of the site
 * @param platform path conventions
 * @returns the filter. It takes paths as the watcher reports them: on Windows with `/` as separator
 */
export function createIgnoreFilter(content: string, out: string, platform?: PlatformPath): (path: string) => boolean {
	const followed = followedIn(content);
	return (path) => {
		const isIn = (folder: string): boolean => isWithin(path, folder, platform);
		const isContent = isWithin(content, path, platform);
		return isIn(out) || (isIn(content) && !isContent && !followed.some(isIn));
	};
}

/**
 * Refreshes a notebook whenever something in it changes.
 *
 * @param watcher Vite's watcher, which also watches other folders
 * @param onUnwatched called with the reason if it cannot watch everything, for example because there are more files
 *   than the system allows; the notebook is polled from then on
 */
export function watchNotebook(
	notebook: Pick<LiveNotebook, 'refresh'>,
	content: string,
	watcher: FSWatcher,
	onUnwatched: (reason: unknown) => void,
): void {
	const followed = followedIn(content);
	const refresh = (path?: string): void => void notebook.refresh(path);
	watcher.add(content);
	watcher.on('all', (_, path) => {
		if (editorFile.test(basename(path)) || !followed.some((one) => isWithin(path, one))) return;
		refresh(displayPath(path));
	});
	// Changes before this were not reported.
	watcher.once('ready', () => refresh());
	let isPolling = false;
	watcher.on('error', (reason) => {
		if (isPolling) return;
		isPolling = true;
		onUnwatched(reason);
		setInterval(() => refresh(), POLL_INTERVAL).unref();
	});
}

/** Names of temporary files of editors. */
const editorFile = /^\.|~$|^#.*#$/;
