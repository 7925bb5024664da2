import type { Command, CommandUnknownOpts, OptionValues } from '@commander-js/extra-typings';
import { constants } from 'node:os';
import { CuemarkError } from '../../src/errors.ts';
import { Interrupted } from '../../src/interruption.ts';
import { describeError } from '../../src/report/describe-error.ts';
import { shellQuoted } from '../../src/text/shell-quoted.ts';
import { printError } from './print.ts';

/**
 * Runs a command and sets the exit status: 0 success, 1 a problem with the input, or another command is using the notebook,
 * 2 wrong usage.
 */
export async function runCommand<Arguments extends string[][], Options extends OptionValues>(
	command: Command<Arguments, Options>,
	action: (options: Options, given: readonly string[]) => Promise<void>,
	usage = '[-- options]',
): Promise<void> {
	tolerateClosedOutput();
	exitOnWrongUsage(command.usage(usage).addHelpText('after', exitStatus));
	refuseOptionsTakenByNpm(command);
	refuseValuesOfFlags(command);
	command.parse();
	await runWithStatus(() => action(command.opts(), command.processedArgs[0] ?? []));
}

const exitStatus =
	'\nExit status: 0 success, 1 a problem with the input, or another command is using\nthe notebook, 2 wrong usage.';

/** The same for a command with subcommands. */
export async function runCommands(command: Command): Promise<void> {
	tolerateClosedOutput();
	exitOnWrongUsage(command.usage('[command] [options]'));
	for (const subcommand of command.commands) exitOnWrongUsage(subcommand);
	for (const each of [command, ...command.commands]) {
		refuseOptionsTakenByNpm(each);
		refuseValuesOfFlags(each);
	}
	await runWithStatus(() => command.parseAsync());
}

/**
 * Lets a command finish when its output is closed early (`npm run build | head -2`) or cannot be written (`npm run build >log`
 * on a full disk).
 */
function tolerateClosedOutput(): void {
	for (const stream of [process.stdout, process.stderr]) {
		stream.on('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'EPIPE') return;
			process.exitCode = 1;
			if (stream === process.stdout) printError(`\n${describeError(error)}`);
		});
	}
}

function exitOnWrongUsage(command: CommandUnknownOpts): void {
	const start = (command.parent ?? command).name().replace(/ --$/, '');
	command
		.allowExcessArguments(false)
		.showHelpAfterError(`(${start} -- --help shows the options)`)
		.exitOverride(({ exitCode, code }) => {
			if (code === 'commander.excessArguments') suggestOption(command, start);
			process.exit(exitCode === 0 ? 0 : 2);
		});
}

/** Suggests the option for a folder that was given without one: `npm run build -- notes`. */
function suggestOption({ options, args: [given = ''] }: CommandUnknownOpts, start: string): void {
	const option = options.find(({ flags }) => flags.endsWith('<dir>'))?.long;
	if (option) printError(`To give a folder, use its option: ${start} -- ${option} ${shellQuoted(given)}`);
}

/**
 * Exits if npm consumed an option meant for the command, which would otherwise be silently ignored. npm puts such options into
 * the environment; none of its own options has the name of one of ours.
 */
function refuseOptionsTakenByNpm(command: CommandUnknownOpts): void {
	const { npm_lifecycle_event: script } = process.env;
	if (script === undefined) return;
	const taken = command.options.find(
		({ long }) => process.env[`npm_config_${(long ?? '').slice(2).replaceAll('-', '_')}`] !== undefined,
	)?.long;
	if (taken === undefined) return;
	const words = ['npm run', script, '--', ...(command.parent ? [command.name()] : []), taken];
	const hint = `Put -- before the options: ${words.join(' ')} …`;
	command.error(
		`error: npm took ${taken} as one of its own options. ${hint}\nIn PowerShell, which may drop the --, write '--' in quotes.`,
	);
}

/** Exits if an option that takes no value has one, as in `--skip-invalid=yes`, which commander would call unknown. */
function refuseValuesOfFlags(command: CommandUnknownOpts): void {
	const given = process.argv.slice(2);
	const end = given.indexOf('--');
	const names = given.slice(0, end < 0 ? undefined : end).flatMap((one) => /^(--[^=]+)=/.exec(one)?.[1] ?? []);
	const option = command.options.find((one) => one.isBoolean() && names.includes(one.long ?? ''));
	if (option) command.error(`error: option '${option.long ?? ''}' takes no value`);
}

async function runWithStatus(work: () => Promise<unknown>): Promise<void> {
	try {
		await work();
	} catch (error) {
		printError(`\n${describeError(error)}`);
		// At once, even if something is still running, and with the status that shells use for a signal.
		if (error instanceof Interrupted) process.exit(128 + constants.signals[error.signal]);
		process.exitCode = error instanceof CuemarkError && error.fault === 'usage' ? 2 : 1;
	}
}
