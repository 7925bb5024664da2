import { CuemarkError, type Fault, type Problem } from '../errors.ts';
import { type Part, problemOfPath } from './part.ts';
import { shardName } from './shard.ts';

/** @throws {CuemarkError} (usage) naming every path that is none of a folder */
export async function checkFolders(given: readonly string[]): Promise<void> {
	const problems = (await Promise.all(given.map(problemOfPath))).filter((problem) => problem !== undefined);
	if (problems.length > 0) throw refused(problems, 'usage');
}

/**
 * Checks that parts make one site: all of them, each once, made by this program from the same sources.
 *
 * @param version of this program
 * @throws {CuemarkError} naming every part that does not belong
 */
export function checkParts(read: readonly (Part | Problem)[], version: string): readonly Part[] {
	const unusable = read.filter((one): one is Problem => !('label' in one));
	if (unusable.length > 0) throw refused(unusable);
	const parts = read.filter((one): one is Part => 'label' in one);
	const of = parts[0]?.label.shard.of ?? 0;
	const madeFrom = parts[0]?.label.madeFrom;
	const problems = parts.flatMap(({ name: file, label }): Problem[] => {
		if (label.version !== version) return [{ file, ...otherVersion }];
		if (label.shard.of !== of) return [{ file, ...otherCount(shardName(label.shard), parts[0]?.name ?? '', of) }];
		return label.madeFrom === madeFrom ? [] : [{ file, ...otherSources(parts[0]?.name ?? '') }];
	});
	if (problems.length > 0) throw refused(problems);
	const byIndex = Map.groupBy(parts, ({ label }) => label.shard.index);
	const doubled = [...byIndex.values()].flatMap(([first, ...others]) =>
		others.map(({ name: file, label }) => ({ file, ...twice(shardName(label.shard), first?.name ?? '') })),
	);
	if (doubled.length > 0) throw refused(doubled);
	const missing = Array.from({ length: of }, (_, at) => at + 1).filter((index) => !byIndex.has(index));
	if (missing.length > 0) throw incompleteSet(missing, of);
	return parts;
}

const otherVersion = {
	reason: 'The part was made by another version of Cuemark, or of Node.',
	hint: 'Build all parts and merge them with one version.',
};

const otherCount = (name: string, first: string, of: number) => ({
	reason: `The part is shard ${name}, but ${first} is one of ${of}.`,
	hint: 'Build all parts with the same number of shards.',
});

const otherSources = (first: string) => ({
	reason: `The part was made from other sources, settings or edited pages than ${first}.`,
	hint: 'Build all parts from one state of the notebook, with the same --address and --skip-invalid.',
});

const twice = (name: string, first: string) => ({
	reason: `The part is shard ${name}, and so is ${first}.`,
	hint: 'Give each part once.',
});

const refused = (problems: readonly Problem[], fault: Fault = 'input'): CuemarkError =>
	new CuemarkError('The parts do not make one site. Nothing was written.', { fault, problems });

function incompleteSet(missing: readonly number[], of: number): CuemarkError {
	const names = missing.map((index) => shardName({ index, of })).join(', ');
	return new CuemarkError(`Not all parts of the site are there: ${names} missing. Nothing was written.`, {
		hint: 'Build what is missing with npm run build -- --shard, and give all parts.',
	});
}
