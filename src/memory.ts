/** Bytes of a process below which it may go on growing. */
const SMALL = 1e9;

/** Whether this process has become so large that memory is worth some time. */
export const isLarge = (): boolean => process.memoryUsage.rss() > SMALL;

/**
 * Has garbage collected, at a point where most of what was in memory has just been let go of: Node would wait until as much
 * again is in memory. Only in a large process, and only where Node was started with `--expose-gc`, as the npm scripts do.
 */
export function collectGarbage(): void {
	if (isLarge()) globalThis.gc?.();
}
