import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
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
	/** Drops the tasks that have not begun, which then never settle, and stops the workers. */
	readonly close: () => Promise<void>;
}

/**
 * Milliseconds that running tasks get to finish when the pool closes. Node aborts the whole process if it terminates a worker
 * just as that creates a compression stream (`close before init`); tasks that compress take less.
 */
const GRACE = 1000;

/**
 * Opens a pool of worker threads. The first two start immediately, while the sources are read; others start on demand.
 * If a worker cannot start, all tasks fail with the reason.
 *
 * @param script module that exports the tasks
 */
export function openPool(script = new URL('worker.ts', import.meta.url)): Pool {
	const width = availableParallelism();
	let failure: Error | undefined;
	const start = (): Workers => {
		const started = startWorkers(script, width);
		// An idle worker's failure is only reported as an event; without this, tasks would wait for it forever.
		started.piscina.on('error', (error: Error) => {
			failure ??= error;
			void started.stop();
		});
		return started;
	};
	let workers = start();
	// First in, first out: an index part waits only for its own pages, not for all.
	const limit = pLimit(width);
	const running = new Set<Promise<unknown>>();
	const runNow = async (name: string, task: unknown): Promise<unknown> => {
		try {
			if (failure) throw failure;
			return (await workers.piscina.run(task, { name })) as unknown;
		} catch (error) {
			// Errors from other threads lose `code` and `syscall`, which distinguish system errors from bugs.
			throw systemErrorIn(failure ?? error);
		}
	};
	return {
		run: (name, task) =>
			limit(async () => {
				const result = runNow(name, task);
				running.add(result);
				try {
					return (await result) as never;
				} finally {
					running.delete(result);
				}
			}),
		width,
		renew: async () => {
			await workers.stop();
			workers = start();
		},
		close: async () => {
			limit.clearQueue();
			await Promise.race([Promise.allSettled(running), setTimeout(GRACE, undefined, { ref: false })]);
			await workers.stop();
		},
	};
}

interface Workers {
	readonly piscina: Piscina;
	readonly stop: () => Promise<void>;
}

function startWorkers(script: URL, width: number): Workers {
	const piscina = new Piscina({
		filename: script.href,
		execArgv: ['--import', new URL('../cache/compile-cache.mjs', import.meta.url).href],
		minThreads: Math.min(2, width),
		maxThreads: width,
		idleTimeout: 60_000,
		// Workers cache stems and templates between tasks.
		concurrentTasksPerWorker: 1,
		// Most of what a task allocates is garbage when it ends; a larger young generation means fewer collections until
		// then.
		resourceLimits: { maxYoungGenerationSizeMb: 64 },
	});
	const loaded = Promise.allSettled(piscina.threads.map(hasLoaded));
	return {
		piscina,
		// Node 22 aborts the whole process if it terminates a worker that is loading modules.
		async stop() {
			for (const thread of piscina.threads) thread.ref();
			await loaded;
			await piscina.destroy();
		},
	};
}

/** Resolves when a worker has loaded its script, which Piscina's first message from it tells, or has ended. */
const hasLoaded = (thread: Worker): Promise<unknown> => Promise.race([once(thread, 'message'), once(thread, 'exit')]);

/** Splits a list into batches. */
export function inBatches<Item>(items: readonly Item[], size: number): Item[][] {
	const batches: Item[][] = [];
	for (let at = 0; at < items.length; at += size) batches.push(items.slice(at, at + size));
	return batches;
}
