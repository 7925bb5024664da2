import { checkReportFile, writeReportFile } from '../../src/report/report-file.ts';
import { printGroups } from '../../test/bench/figures/table.ts';
import type { Group } from '../../test/bench/figures/figure.ts';
import { describeMachine, describeThis } from '../../test/bench/figures/machine.ts';
import { reportOf } from '../../test/bench/figures/report.ts';
import { inWorkFolder } from '../../test/bench/processes/work-folder.ts';
import type { Bench } from '../../test/bench/speed/bench.ts';
import { showProgress } from '../terminal/show-progress.ts';

/** Measures in a temporary folder, prints the figures, and writes them to `json` if given. */
export async function measureAndPrint(
	measure: (bench: Bench) => Promise<Group[]>,
	{ json, work }: { readonly json?: string | undefined; readonly work?: string | undefined },
): Promise<void> {
	if (json !== undefined) await checkReportFile(json);
	// Before the measurement puts it under load.
	const machine = describeThis();
	const date = new Date();
	const groups = await inWorkFolder(
		(folder, signal) => showProgress((progress) => measure({ folder, signal, progress })),
		work,
	);
	console.log(`\n${printGroups(groups)}\n${date.toISOString().slice(0, 10)}, ${describeMachine(machine)}`);
	if (json !== undefined) await writeReportFile(json, reportOf(groups, machine, date));
}
