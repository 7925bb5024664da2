import type { Pool } from '../../src/tasks/pool.ts';
import * as tasks from '../../src/tasks/worker.ts';

/** A pool that runs its tasks in this thread. */
export const here: Pool = {
	run: (name, task) => Promise.resolve(tasks[name](task as never)) as never,
	width: 1,
	renew: () => Promise.resolve(),
	close: () => Promise.resolve(),
};
