import type { Listener } from '../../src/develop/follow.ts';
import { describeError } from '../../src/report/describe-error.ts';
import { describeFlaws } from './print-report.ts';
import { print, printError } from './print.ts';

/**
 * Tells in short of each change that a dev server shows, and of what a person may want to put right that was not so before.
 *
 * @param content the notebook
 */
export function openChangePrinter(content: string): Pick<Listener, 'onChange' | 'onShown' | 'onMistake'> {
	let told: readonly string[] = [];
	return {
		onChange: (paths) => print(`${clock()} ${nameSome(paths)} …`),
		onShown(report) {
			print(`${clock()} updated in ${report.seconds.toFixed(1)} s`);
			const flaws = describeFlaws(report, content);
			for (const flaw of flaws) if (!told.includes(flaw)) printError(flaw);
			told = flaws;
		},
		onMistake: (error) => printError(`${clock()} not updated:\n${describeError(error)}\n`),
	};
}

/** As Astro does in its own lines. */
const clock = (): string => new Date().toLocaleTimeString('en', { hour12: false });

function nameSome([first, ...others]: readonly string[]): string {
	if (first === undefined) return 'A change';
	return others.length === 0 ? first : `${first} and ${others.length.toLocaleString('en')} more`;
}
