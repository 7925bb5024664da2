import { CuemarkError, type Fault, type Problem } from '../errors.ts';
import { type Part, problemOfPath } from './part.ts';
import { shardName } from './shard.ts';

/** @throws {CuemarkError} (usage) naming every path that is not a folder */
export async function checkFolders(given: readonly string[]): Promise<void> {
	const problems = (await Promise.all(given.map(problemOfPath))).filter((problem) => problem !== undefined);
	if (problems.length > 0) throw refused(problems, 'usage');
}

/**
 * Checks that parts make up one site: complete, without duplicates, made by this version from the same sources.
 *
 * @param version version of this program
 * @throws {CuemarkError} naming every part that does not fit
 */
export function checkParts(read: readonly (Part | Problem)[], version: string): readonly Part[] {
	const unusable = read.filter((one): one is Problem => !('manifest' in one));
	if (unusable.length > 0) throw refused(unusable);
	const parts = read.filter((one): one is Part => 'manifest' in one);
	const of = parts[0]?.manifest.shard.of ?? 0;
	const madeFrom = parts[0]?.manifest.madeFrom;
	const problems = parts.flatMap(({ name: file, manifest }): Problem[] => {
		if (manifest.version !== version) return [{ file, ...otherVersion }];
		if (manifest.shard.of !== of) return [{ file, ...otherCount(shardName(manifest.shard), parts[0]?.name ?? '', of) }];
		return manifest.madeFrom === madeFrom ? [] : [{ file, ...otherSources(parts[0]?.name ?? '') }];
	});
	if (problems.length > 0) throw refused(problems);
	const byIndex = Map.groupBy(parts, ({ manifest }) => manifest.shard.index);
	const doubled = [...byIndex.values()].flatMap(([first, ...others]) =>
		others.map(({ name: file, manifest }) => ({ file, ...twice(shardName(manifest.shard), first?.name ?? '') })),
	);
	if (doubled.length > 0) throw refused(doubled);
	const missing = Array.from({ length: of }, (_, at) => at + 1).filter((index) => !byIndex.has(index));
	if (missing.length > 0) throw incompleteSet(missing, of);
	return parts;
}

const otherVersion = {
	reason: 'The part was built with a different version of Cuemark or Node.',
	hint: 'Build and merge all parts with the same versions.',
};

const otherCount = (name: string, first: string, of: number) => ({
	reason: `The part is shard ${name}, but ${first} is one of ${of}.`,
	hint: 'Build all parts with the same number of shards.',
});

const otherSources = (first: string) => ({
	reason: `The part was built from different sources, settings or edited pages than ${first}.`,
	hint: 'Build all parts from the same state of the notebook, with the same --address and --skip-invalid.',
});

const twice = (name: string, first: string) => ({
	reason: `The part is shard ${name}, and so is ${first}.`,
	hint: 'Give each part once.',
});

const refused = (problems: readonly Problem[], fault: Fault = 'input'): CuemarkError =>
	new CuemarkError('The parts cannot be merged. Nothing was written.', { fault, problems });

function incompleteSet(missing: readonly number[], of: number): CuemarkError {
	const names = missing.map((index) => shardName({ index, of })).join(', ');
	return new CuemarkError(`Parts of the site are missing: ${names}. Nothing was written.`, {
		hint: 'Build them with npm run build -- --shard, and give all parts.',
	});
}
