import { type Figure, type Group, isMet, median } from './figure.ts';
import type { Machine } from './machine.ts';

/** The results in machine-readable form. */
export interface BenchReport {
	/** ISO 8601, in UTC. */
	readonly date: string;
	readonly machine: Machine;
	readonly groups: readonly (Omit<Group, 'figures'> & { readonly figures: readonly ToldFigure[] })[];
}

/** A figure with the derived values shown in the table. */
interface ToldFigure extends Figure {
	readonly median: number;
	readonly min: number;
	readonly max: number;
	/** Absent if there is no goal. */
	readonly met?: boolean | undefined;
}

export const reportOf = (groups: readonly Group[], machine: Machine, date: Date): BenchReport => ({
	date: date.toISOString(),
	machine,
	groups: groups.map((group) => ({
		...group,
		figures: group.figures.map((figure) => ({
			...figure,
			median: median(figure.values),
			min: Math.min(...figure.values),
			max: Math.max(...figure.values),
			met: isMet(figure),
		})),
	})),
});
