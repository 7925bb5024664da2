import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type * as tasks from './worker.ts';

type Tasks = typeof tasks;

/** Runs tasks of worker.ts side by side, on as many cores as there are. */
export interface Pool {
	readonly run: <Name extends keyof Tasks>(
		name: Name,
		task: Parameters<Tasks[Name]>[0],
	) => Promise<Awaited<ReturnType<Tasks[Name]>>>;
	/** How many tasks to split a long list into. */
	readonly width: number;
	/** Replaces the workers with new ones, which frees their memory. Only while no task runs. */
	readonly renew: () => Promise<void>;
	readonly close: () => Promise<void>;
}

/** Opens a pool of worker threads. The first two start at once, while the sources are read; others when there is enough to do. */
export function openPool(): Pool {
	const width = availableParallelism();
	let workers = startWorkers(width);
	return {
		run: (name, task) => workers.run(task, { name }).catch(rethrow) as never,
		width,
		renew: async () => {
			await workers.destroy();
			workers = startWorkers(width);
		},
		close: () => workers.destroy(),
	};
}

const startWorkers = (width: number): Piscina =>
	new Piscina({
		filename: new URL('worker.ts', import.meta.url).href,
		execArgv: ['--import', new URL('../cache/compile-cache.mjs', import.meta.url).href],
		minThreads: Math.min(2, width),
		maxThreads: width,
		idleTimeout: 60_000,
		// In the order of submission: a part of the index waits for its own pages, not for all.
		stricterFIFO: true,
		// Workers cache stems and templates between tasks.
		concurrentTasksPerWorker: 1,
		// Most of what a task allocates is garbage when it ends: a larger young generation is collected less often meanwhile.
		resourceLimits: { maxYoungGenerationSizeMb: 64 },
	});

/** The message of an error of the system: `ENOSPC: no space left on device, write`. */
const ofSystem = /^(E[A-Z0-9]+): .*, (\w+)/;

/** An error from another thread has lost `code` and `syscall`, which tell an error of the system from a bug. */
function rethrow(error: unknown): never {
	const [, code, syscall] = error instanceof Error ? (ofSystem.exec(error.message) ?? []) : [];
	throw code === undefined ? error : Object.assign(error as Error, { code, syscall });
}

/** Cuts a list into runs of so many. */
export function inBatches<Item>(items: readonly Item[], size: number): Item[][] {
	const batches: Item[][] = [];
	for (let at = 0; at < items.length; at += size) batches.push(items.slice(at, at + size));
	return batches;
}
