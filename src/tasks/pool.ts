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
	/** To how many tasks a long list is best cut. */
	readonly width: number;
	/** Lets the workers go, with the memory that they have taken, and starts others. Only where nothing runs. */
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
		// First come, first served: what is indexed next waits for its own pages, not for all.
		stricterFIFO: true,
		// A worker keeps what it has learned (stems, templates) for the next task.
		concurrentTasksPerWorker: 1,
		// Most of what a task makes is gone when it ends: with more room it need not be swept up halfway.
		resourceLimits: { maxYoungGenerationSizeMb: 64 },
	});

/** What the system says, as a message begins with it: `ENOSPC: no space left on device, write`. */
const ofSystem = /^(E[A-Z0-9]+): .*, (\w+)/;

/** An error comes from another thread without its code and the call that failed, by which one of the system is known. */
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
