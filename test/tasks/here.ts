import type { Pool } from '../../src/tasks/pool.ts';
import * as tasks from '../../src/tasks/worker.ts';

/** Does in this process what a pool does in others. */
export const here: Pool = {
	run: (name, task) => Promise.resolve(tasks[name](task as never)) as never,
	width: 1,
	renew: () => Promise.resolve(),
	close: () => Promise.resolve(),
};
