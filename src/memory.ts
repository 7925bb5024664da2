import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes of a process below which it may go on growing. */
const SMALL = 1e9;

/** Whether this process has become so large that memory is worth some time. */
export const isLarge = (): boolean => process.memoryUsage.rss() > SMALL;

/**
 * Has garbage collected, at a point where most of what was in memory has just been let go of: Node would wait until as much
 * again is in memory. Only in a large process.
 */
export function collectGarbage(): void {
	if (!isLarge()) return;
	// A context that is made from now on has the function that this thread's own has where Node was started with the flag.
	setFlagsFromString('--expose-gc');
	(runInNewContext('gc') as () => void)();
}
