import { once } from 'node:events';
import { CuemarkError } from './errors.ts';

/** The signals of Ctrl-C, a termination request, and a closed terminal. */
export const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Thrown when a signal has stopped the work, after its partial results were cleaned up. */
export class Interrupted extends CuemarkError {
	readonly signal: NodeJS.Signals;

	/** @param state a sentence on what the files are like now */
	constructor(signal: NodeJS.Signals, state: string) {
		super(`Stopped. ${state}`);
		this.signal = signal;
	}
}

/**
 * Runs work that can clean up after itself. The first ending signal aborts it; a second one kills the process at once.
 *
 * @param state a sentence on what the files are like after an abort
 * @param work when its signal aborts, stops and throws the reason, an `Interrupted`
 */
export async function interruptible<Result>(
	state: string,
	work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
	const controller = new AbortController();
	const release = (): void => {
		for (const signal of endingSignals) process.off(signal, stop);
	};
	const stop = (signal: NodeJS.Signals): void => {
		if (!controller.signal.aborted) {
			controller.abort(new Interrupted(signal, state));
			return;
		}
		release();
		process.kill(process.pid, signal);
	};
	for (const signal of endingSignals) process.on(signal, stop);
	try {
		return await work(controller.signal);
	} finally {
		release();
	}
}

/**
 * Returns the result of work, unless the signal aborts first. The work may then still run for a while: the caller has to take
 * away the resources it uses.
 *
 * @throws the reason of the signal
 */
export async function raceAbort<Result>(signal: AbortSignal | undefined, work: () => Promise<Result>): Promise<Result> {
	if (!signal) return work();
	signal.throwIfAborted();
	const listening = new AbortController();
	const aborted = once(signal, 'abort', { signal: listening.signal }).then(() => {
		throw signal.reason;
	});
	try {
		return await Promise.race([work(), aborted]);
	} finally {
		aborted.catch(() => {});
		listening.abort();
	}
}
