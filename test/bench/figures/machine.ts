import { availableParallelism, loadavg, totalmem } from 'node:os';

/** The machine that the figures were measured on. */
export interface Machine {
	readonly cores: number;
	/** Bytes. */
	readonly memory: number;
	/** `linux x64` */
	readonly system: string;
	/** Version of Node. */
	readonly node: string;
	/** Load average over the last minute (Unix); 0 if unknown. */
	readonly load: number;
}

export const describeThis = (): Machine => ({
	cores: availableParallelism(),
	memory: totalmem(),
	system: `${process.platform} ${process.arch}`,
	node: process.versions.node,
	load: loadavg()[0] ?? 0,
});

/** Describes a machine in one line, with a warning if it was busy. */
export function describeMachine({ cores, memory, system, node, load }: Machine): string {
	const busy =
		load > 0.5
			? ` It was busy (load ${load.toFixed(1)}): times are longer than on a quiet one, and ratios less sure.`
			: '';
	return `${cores} cores, ${Math.round(memory / 2 ** 30)} GB, ${system}, Node ${node}.${busy}`;
}
