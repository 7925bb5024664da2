import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { systemErrorIn } from '../files/system-error.ts';
import type * as tasks from './worker.ts';

type Tasks = typeof tasks;

/** Runs the tasks of worker.ts in parallel, on all cores. */
export interface Pool {
	readonly run: <Name extends keyof Tasks>(
		name: Name,
		task: Parameters<Tasks[Name]>[0],
	) => Promise<Awaited<ReturnType<Tasks[Name]>>>;
	/** Maximum number of tasks that run at once. */
	readonly width: number;
	/** Replaces the workers to free their memory. Must not be called while a task runs. */
	readonly renew: () => Promise<void>;
	readonly close: () => Promise<void>;
}

/**
 * Opens a pool of worker threads. The first two start immediately, while the sources are read; others start on demand.
 * If a worker cannot start, all tasks fail with the reason.
 *
 * @param script module that exports the tasks
 */
export function openPool(script = new URL('worker.ts', import.meta.url)): Pool {
	const width = availableParallelism();
	let failure: Error | undefined;
	const start = (): Piscina => {
		const started = startWorkers(script, width);
		// An idle worker's failure is only reported as an event; without this, tasks would wait for it forever.
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
				// Errors from other threads lose `code` and `syscall`, which distinguish system errors from bugs.
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
		// First in, first out: an index part waits only for its own pages, not for all.
		stricterFIFO: true,
		// Workers cache stems and templates between tasks.
		concurrentTasksPerWorker: 1,
		// Most of what a task allocates is garbage when it ends; a larger young generation means fewer collections until
		// then.
		resourceLimits: { maxYoungGenerationSizeMb: 64 },
	});

/** Splits a list into batches. */
export function inBatches<Item>(items: readonly Item[], size: number): Item[][] {
	const batches: Item[][] = [];
	for (let at = 0; at < items.length; at += size) batches.push(items.slice(at, at + size));
	return batches;
}
