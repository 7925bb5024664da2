import { basename, type PlatformPath } from 'node:path';
import type { FSWatcher } from 'vite';
import { displayPath } from '../files/display-path.ts';
import { isWithin } from '../files/real-path.ts';
import { followedIn, type Follower } from './follow.ts';

/** Milliseconds between two looks where the system does not tell of changes. */
const LOOKING = 2000;

/**
 * What need not be watched: what else lies in a notebook's folder, such as what builds keep there, and a built site. The folder
 * itself has to be watched, since most of what is followed need not be there yet.
 *
 * @param content the notebook's folder
 * @param out the folder of the site
 * @param platform how paths are written
 * @returns told a path as a watcher writes it: on Windows with `/` between levels
 */
export function unwatched(content: string, out: string, platform?: PlatformPath): (path: string) => boolean {
	const followed = followedIn(content);
	return (path) => {
		const isIn = (folder: string): boolean => isWithin(path, folder, platform);
		const isContent = isWithin(content, path, platform);
		return isIn(out) || (isIn(content) && !isContent && !followed.some(isIn));
	};
}

/**
 * Looks at a notebook whenever something in it changes.
 *
 * @param watcher which watches other folders, too
 * @param onUnwatched is told why it cannot see all changes, as where there are more files than the system watches: then they
 *   are looked for from time to time
 */
export function watchNotebook(
	follower: Pick<Follower, 'look'>,
	content: string,
	watcher: FSWatcher,
	onUnwatched: (reason: unknown) => void,
): void {
	const followed = followedIn(content);
	const look = (path?: string): void => void follower.look(path);
	watcher.add(content);
	watcher.on('all', (_, path) => {
		if (isOfEditor.test(basename(path)) || !followed.some((one) => isWithin(path, one))) return;
		look(displayPath(path));
	});
	// Until now nobody would have told.
	watcher.once('ready', () => look());
	let isLooking = false;
	watcher.on('error', (reason) => {
		if (isLooking) return;
		isLooking = true;
		onUnwatched(reason);
		setInterval(() => look(), LOOKING).unref();
	});
}

/** Names of what editors keep beside the files that they have open. */
const isOfEditor = /^\.|~$|^#.*#$/;
