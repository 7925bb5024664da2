import type { Command, CommandUnknownOpts, OptionValues } from '@commander-js/extra-typings';
import { constants } from 'node:os';
import { CuemarkError } from '../../src/errors.ts';
import { Interrupted } from '../../src/interruption.ts';
import { describeError } from '../../src/report/describe-error.ts';
import { quoted } from '../../src/text/quoted.ts';
import { printError } from './print.ts';

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
	endOnWrongUsage(command.usage(usage).addHelpText('after', exitStatus));
	refuseKeptByNpm(command);
	refuseValues(command);
	command.parse();
	await endWithStatus(() => action(command.opts(), command.processedArgs[0] ?? []));
}

const exitStatus =
	'\nExit status: 0 success, 1 a problem with the input, or another command is using\nthe notebook, 2 wrong usage.';

/** The same, of a command whose sub-commands have actions of their own. */
export async function runCommands(command: Command): Promise<void> {
	outliveReaders();
	endOnWrongUsage(command.usage('[command] [options]'));
	for (const one of command.commands) endOnWrongUsage(one);
	for (const one of [command, ...command.commands]) {
		refuseKeptByNpm(one);
		refuseValues(one);
	}
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
	const start = (command.parent ?? command).name().replace(/ --$/, '');
	command
		.allowExcessArguments(false)
		.showHelpAfterError(`(${start} -- --help shows the options)`)
		.exitOverride(({ exitCode, code }) => {
			if (code === 'commander.excessArguments') adviseOption(command, start);
			process.exit(exitCode === 0 ? 0 : 2);
		});
}

/** Of a folder that was named without its option, which one that may be: `npm run build -- notes`. */
function adviseOption({ options, args: [given = ''] }: CommandUnknownOpts, start: string): void {
	const option = options.find(({ flags }) => flags.endsWith('<dir>'))?.long;
	if (option) printError(`To give a folder, use its option: ${start} -- ${option} ${quoted(given)}`);
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
		`error: npm took ${kept} as one of its own options. ${hint}\nIn PowerShell, which may drop the --, write '--' in quotes.`,
	);
}

/** Ends a command that gives a value to an option that takes none, as in `--skip-invalid=yes`: it would be called unknown. */
function refuseValues(command: CommandUnknownOpts): void {
	const given = process.argv.slice(2);
	const end = given.indexOf('--');
	const names = given.slice(0, end < 0 ? undefined : end).flatMap((one) => /^(--[^=]+)=/.exec(one)?.[1] ?? []);
	const option = command.options.find((one) => one.isBoolean() && names.includes(one.long ?? ''));
	if (option) command.error(`error: option '${option.long ?? ''}' takes no value`);
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
