import { once } from 'node:events';
import { CuemarkError } from './errors.ts';

/** Ctrl-C, what asks a process to end, and the end of its terminal. */
export const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A signal has asked this process to end, and what it was at has been put away. */
export class Interrupted extends CuemarkError {
	readonly signal: NodeJS.Signals;

	/** @param left what is there now, in a sentence */
	constructor(signal: NodeJS.Signals, left: string) {
		super(`Stopped. ${left}`);
		this.signal = signal;
	}
}

/**
 * Does work that can put away what it has made. The first signal that asks this process to end aborts it; a second one ends
 * the process at once.
 *
 * @param left what is there after it was aborted, in a sentence
 * @param work is told by a signal when to stop, and then throws the reason of that: an `Interrupted`
 */
export async function interruptible<Result>(
	left: string,
	work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
	const controller = new AbortController();
	const release = (): void => {
		for (const signal of endingSignals) process.off(signal, stop);
	};
	const stop = (signal: NodeJS.Signals): void => {
		if (!controller.signal.aborted) {
			controller.abort(new Interrupted(signal, left));
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
 * What work gives, unless a signal aborts it first. Then it may go on for a while: it is for the caller to take away what it
 * works with.
 *
 * @throws the reason of the signal
 */
export async function unlessAborted<Result>(
	signal: AbortSignal | undefined,
	work: () => Promise<Result>,
): Promise<Result> {
	if (!signal) return work();
	signal.throwIfAborted();
	const given = new AbortController();
	const aborted = once(signal, 'abort', { signal: given.signal }).then(() => {
		throw signal.reason;
	});
	try {
		return await Promise.race([work(), aborted]);
	} finally {
		aborted.catch(() => {});
		given.abort();
	}
}
