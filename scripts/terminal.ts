import {
	type Command,
	type CommandUnknownOpts,
	InvalidArgumentError,
	type OptionValues,
} from '@commander-js/extra-typings';
import { constants } from 'node:os';
import { dirname } from 'node:path';
import ora from 'ora';
import { describeError } from '../src/report/describe-error.ts';
import { CuemarkError, reasonOf } from '../src/errors.ts';
import { Interrupted } from '../src/interruption.ts';
import { printable } from '../src/text/printable.ts';
import type { Progress } from '../src/progress.ts';

/** Where the program is. */
export const projectFolder = dirname(import.meta.dirname);

/**
 * Prints lines of text. Much of what is told comes from files, and from programs, which end lines as Windows does there: nothing
 * in it tells the terminal anything but to begin a new line, nor has it show what is told in another order.
 */
export const print = (text: string): void => console.log(harmless(text));

/** The same to stderr: problems, and what becomes of a command while it runs. */
export const printError = (text: string): void => console.error(harmless(text));

const harmless = (text: string): string =>
	text.replaceAll('\r\n', '\n').replace(/[^\P{Cc}\n]|\p{Bidi_Control}/gu, printable);

/**
 * Runs a command and ends the process with the exit status that it deserves: 0 done, 1 the input is at fault or
 * another command is at work on it, 2 wrong usage.
 */
export async function runCommand<Arguments extends string[][], Options extends OptionValues>(
	command: Command<Arguments, Options>,
	action: (options: Options, given: readonly string[]) => Promise<void>,
	usage = '[-- options]',
): Promise<void> {
	outliveReaders();
	endOnWrongUsage(command.usage(usage));
	refuseKeptByNpm(command);
	command.parse();
	await endWithStatus(() => action(command.opts(), command.processedArgs[0] ?? []));
}

/** The same, of a command whose sub-commands have actions of their own. */
export async function runCommands(command: Command): Promise<void> {
	outliveReaders();
	endOnWrongUsage(command.usage('[command] [options]'));
	for (const one of command.commands) endOnWrongUsage(one);
	for (const one of [command, ...command.commands]) refuseKeptByNpm(one);
	await endWithStatus(() => command.parseAsync());
}

/**
 * Has a command finish its work where what reads its lines has had enough of them (`npm run build | head -2`), or where they
 * cannot be written (`npm run build >log` on a full disk).
 */
function outliveReaders(): void {
	for (const stream of [process.stdout, process.stderr]) {
		stream.on('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'EPIPE') return;
			process.exitCode = 1;
			if (stream === process.stdout) printError(`\n${describeError(error)}`);
		});
	}
}

function endOnWrongUsage(command: CommandUnknownOpts): void {
	command
		.allowExcessArguments(false)
		.showHelpAfterError(`(${(command.parent ?? command).name()} -- --help shows the options)`)
		.exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));
}

/**
 * Ends a command that npm has kept an option from: nothing of what was meant with it would be done. npm puts such options into
 * the environment; none of its own has the name of one of ours.
 */
function refuseKeptByNpm(command: CommandUnknownOpts): void {
	const { npm_lifecycle_event: script } = process.env;
	if (script === undefined) return;
	const kept = command.options.find(
		({ long }) => process.env[`npm_config_${(long ?? '').slice(2).replaceAll('-', '_')}`] !== undefined,
	)?.long;
	if (kept === undefined) return;
	const words = ['npm run', script, '--', ...(command.parent ? [command.name()] : []), kept];
	const hint = `Put -- before the options: ${words.join(' ')} …`;
	command.error(
		`error: npm took ${kept} for an option of its own. ${hint}\nPowerShell may take the -- away: there, write '--' in quotes.`,
	);
}

async function endWithStatus(work: () => Promise<unknown>): Promise<void> {
	try {
		await work();
	} catch (error) {
		printError(`\n${describeError(error)}`);
		// At once, whatever still runs, and with the status by which shells tell of a signal.
		if (error instanceof Interrupted) process.exit(128 + constants.signals[error.signal]);
		process.exitCode = error instanceof CuemarkError && error.fault === 'usage' ? 2 : 1;
	}
}

/** @throws {InvalidArgumentError} where a text is no port */
export function parsePort(text: string): number {
	const port = Number(text);
	if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('A port is a number from 0 to 65535.');
	return port;
}

/** The error of a server that cannot listen where it was told to. */
export const cannotListen = (error: unknown): CuemarkError =>
	new CuemarkError(`The server cannot start: ${reasonOf(error)}.`, {
		hint: 'Try another --port or --host.',
		cause: error,
	});

/** Runs long work and shows its progress: one live line on a terminal, a plain line for each step elsewhere. */
export async function showProgress<Result>(work: (progress: Progress) => Promise<Result>): Promise<Result> {
	// Of a terminal that is no column wide, as some that no person looks at, ora reckons that it has endless lines to clear.
	const live = process.stderr.isTTY && process.stderr.columns !== 0;
	// It colours its frames whatever NO_COLOR says: https://no-color.org.
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
