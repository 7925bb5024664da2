import type { Group } from '../figures/figure.ts';
import { type Bench, SEED } from './bench.ts';
import { measureFullBuilds, siteOfRun } from './full-build.ts';
import { measureReading, measureScale } from './large.ts';
import { measureRebuilds } from './rebuilds.ts';

export interface SpeedOptions {
	/** Videos of half an hour. */
	readonly videos: number;
	/** How often each is measured. */
	readonly runs: number;
	/** Videos of a larger corpus to compare with. */
	readonly scale?: number | undefined;
	/** Segments to read and group. */
	readonly segments?: number | undefined;
}

/** Wall times of whole processes and peaks of their memory: full builds, rebuilds, a larger corpus, reading alone. */
export async function measureSpeed({ videos, runs, scale, segments }: SpeedOptions, bench: Bench): Promise<Group[]> {
	const corpus = { videos, seed: SEED };
	const { group, seconds } = await measureFullBuilds(corpus, runs, bench);
	const groups = [group, await measureRebuilds(siteOfRun(runs, bench), corpus, { runs, full: seconds }, bench)];
	if (scale !== undefined) groups.push(await measureScale({ videos: scale, seed: SEED }, { videos, seconds }, bench));
	if (segments !== undefined) groups.push(await measureReading(segments, SEED, bench));
	return videos < GOALS_FROM ? groups.map(withoutGoals) : groups;
}

/** The goals are for so many videos: of fewer, what every build costs is too large a part. */
const GOALS_FROM = 1000;

/** Without goals for what is compared. */
function withoutGoals({ figures, ...group }: Group): Group {
	return {
		...group,
		figures: figures.map(({ goal, ...figure }) => (figure.ratio || goal === undefined ? figure : { ...figure, goal })),
	};
}
