import type { Listener } from '../../src/develop/live-notebook.ts';
import { describeError } from '../../src/report/describe-error.ts';
import { describeWarnings } from '../../src/report/describe-warnings.ts';
import { print, printError } from './print.ts';

/**
 * Prints a line for each update of the dev server, and the warnings that are new since the last one.
 *
 * @param content the notebook folder
 */
export function openChangePrinter(content: string): Pick<Listener, 'onChange' | 'onShown' | 'onMistake'> {
	let known: readonly string[] = [];
	return {
		onChange: (paths) => print(`${clock()} ${nameSome(paths)} …`),
		onShown(report) {
			print(`${clock()} updated in ${report.seconds.toFixed(1)} s`);
			const warnings = describeWarnings(report, content);
			for (const warning of warnings) if (!known.includes(warning)) printError(warning);
			known = warnings;
		},
		onMistake: (error) => printError(`${clock()} not updated:\n${describeError(error)}\n`),
	};
}

/** In the format of Astro's own log lines. */
const clock = (): string => new Date().toLocaleTimeString('en', { hour12: false });

function nameSome([first, ...others]: readonly string[]): string {
	if (first === undefined) return 'A change';
	return others.length === 0 ? first : `${first} and ${others.length.toLocaleString('en')} more`;
}
