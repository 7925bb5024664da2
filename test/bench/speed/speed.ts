import type { Group } from '../figures/figure.ts';
import { type Bench, SEED } from './bench.ts';
import { measureFullBuilds, siteOfRun } from './full-build.ts';
import { measureReading, measureScale } from './large.ts';
import { measureRebuilds } from './rebuilds.ts';

export interface SpeedOptions {
	/** Number of half-hour videos. */
	readonly videos: number;
	/** Runs per measurement. */
	readonly runs: number;
	/** Number of videos in a larger corpus to compare with. */
	readonly scale?: number | undefined;
	/** Number of segments to read and group. */
	readonly segments?: number | undefined;
}

/** Measures wall time and peak memory of whole processes: full builds, rebuilds, a larger corpus, reading alone. */
export async function measureSpeed({ videos, runs, scale, segments }: SpeedOptions, bench: Bench): Promise<Group[]> {
	const corpus = { videos, seed: SEED };
	const { group, seconds } = await measureFullBuilds(corpus, runs, bench);
	const groups = [group, await measureRebuilds(siteOfRun(runs, bench), corpus, { runs, full: seconds }, bench)];
	if (scale !== undefined) groups.push(await measureScale({ videos: scale, seed: SEED }, { videos, seconds }, bench));
	if (segments !== undefined) groups.push(await measureReading(segments, SEED, bench));
	return videos < GOALS_FROM ? groups.map(withoutGoals) : groups;
}

/** Minimum number of videos for the goals: with fewer, fixed costs of a build weigh too much. */
const GOALS_FROM = 1000;

/** Removes the goals of ratios. */
function withoutGoals({ figures, ...group }: Group): Group {
	return {
		...group,
		figures: figures.map(({ goal, ...figure }) => (figure.ratio || goal === undefined ? figure : { ...figure, goal })),
	};
}
