import ora from 'ora';
import type { Progress } from '../../src/progress.ts';
import { printError } from './print.ts';

/** Runs long work and shows its progress: a live line on a terminal, a plain line per step elsewhere. */
export async function showProgress<Result>(work: (progress: Progress) => Promise<Result>): Promise<Result> {
	// On a terminal 0 columns wide, as some automated ones are, ora computes an infinite number of lines to clear.
	const live = process.stderr.isTTY && process.stderr.columns !== 0;
	// ora itself ignores NO_COLOR (https://no-color.org).
	const spinner = ora({ isSilent: !live, discardStdin: false, color: process.env.NO_COLOR ? false : 'cyan' });
	let label = '';
	let started = 0;
	const progress: Progress = {
		step(next) {
			if (label) spinner.succeed(label);
			label = next;
			started = performance.now();
			if (live) spinner.start(label);
			else printError(`${label} …`);
		},
		count(done, total) {
			if (live) spinner.text = `${label} ${describeCount(done, total, performance.now() - started)}`;
		},
	};
	try {
		const result = await work(progress);
		if (label) spinner.succeed(label);
		return result;
	} catch (error) {
		if (label) spinner.fail(label);
		throw error;
	}
}

function describeCount(done: number, total: number | undefined, elapsed: number): string {
	if (total === undefined) return done.toLocaleString('en');
	const left = done > 0 && elapsed > 3000 ? `, ${Math.ceil(((elapsed / done) * (total - done)) / 1000)} s left` : '';
	return `${done.toLocaleString('en')} of ${total.toLocaleString('en')}${left}`;
}
