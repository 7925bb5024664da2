import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes of a process below which it may go on growing. */
const SMALL = 1e9;

/**
 * Whether this process has become so large that memory is worth some time: from several thousand talks on. With 10,000 talks
 * of half an hour, the notes take 1.4 GB at most instead of 2.8 GB by what depends on this.
 */
export const isLarge = (): boolean => process.memoryUsage.rss() > SMALL;

/**
 * Collects garbage where most of what was in memory has just become free. Node would wait until as much again is in use. Only
 * in a large process.
 */
export function collectGarbage(): void {
	if (!isLarge()) return;
	// Contexts created after this have `gc`, as this thread's own would if Node had been started with the flag.
	setFlagsFromString('--expose-gc');
	(runInNewContext('gc') as () => void)();
}
