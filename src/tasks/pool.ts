import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { systemErrorIn } from '../files/system-error.ts';
import type * as tasks from './worker.ts';

type Tasks = typeof tasks;

/** Runs tasks of worker.ts side by side, on as many cores as there are. */
export interface Pool {
	readonly run: <Name extends keyof Tasks>(
		name: Name,
		task: Parameters<Tasks[Name]>[0],
	) => Promise<Awaited<ReturnType<Tasks[Name]>>>;
	/** How many tasks run at once, at most. */
	readonly width: number;
	/** Replaces the workers with new ones, which frees their memory. Only while no task runs. */
	readonly renew: () => Promise<void>;
	readonly close: () => Promise<void>;
}

/**
 * Opens a pool of worker threads. The first two start at once, while the sources are read; others when there is enough to do.
 * Where one cannot be started, all tasks fail with the reason.
 *
 * @param script that exports the tasks
 */
export function openPool(script = new URL('worker.ts', import.meta.url)): Pool {
	const width = availableParallelism();
	let failure: Error | undefined;
	const start = (): Piscina => {
		const started = startWorkers(script, width);
		// Of a worker that has no task only an event tells, and tasks that wait for it would do so without an end.
		return started.on('error', (error: Error) => {
			failure ??= error;
			void started.destroy();
		});
	};
	let workers = start();
	return {
		run: async (name, task) => {
			try {
				if (failure) throw failure;
				return (await workers.run(task, { name })) as never;
			} catch (error) {
				// What comes from another thread has lost `code` and `syscall`, which tell an error of the system from a bug.
				throw systemErrorIn(failure ?? error);
			}
		},
		width,
		renew: async () => {
			await workers.destroy();
			workers = start();
		},
		close: () => workers.destroy(),
	};
}

const startWorkers = (script: URL, width: number): Piscina =>
	new Piscina({
		filename: script.href,
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

/** Cuts a list into runs of so many. */
export function inBatches<Item>(items: readonly Item[], size: number): Item[][] {
	const batches: Item[][] = [];
	for (let at = 0; at < items.length; at += size) batches.push(items.slice(at, at + size));
	return batches;
}
