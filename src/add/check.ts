import path from 'node:path';
import type { Problem } from '../errors.ts';
import type { SourceFile } from '../model.ts';
import { type FolderFacts, isCompanion, listedAs, readFolder, saysFacts } from '../sources/captions/identity/folder.ts';
import { printable } from '../text/printable.ts';
import { isRecordingName } from '../sources/recording-name.ts';
import { readSource, type SourceRows } from '../sources/read.ts';
import { type Candidate, pathBelow } from './candidate.ts';

/** A candidate, and what keeps it out of the folder, whatever is in it; absent or empty where nothing does. */
export interface ToCheck extends Candidate {
	readonly withheld?: readonly Problem[];
}

/** A candidate that was read: what is in it, or why it cannot be used. */
export interface Checked {
	readonly candidate: Candidate;
	/** `facts` is about captions, `recording` is what they are of, `useless` is anything else. */
	readonly kind: 'transcript' | 'facts' | 'recording' | 'useless';
	/** Of a transcript. */
	readonly rows?: SourceRows;
	/** Named by the file as the user gave it; empty where it can be used. */
	readonly problems: readonly Problem[];
	/** Facts in it that could not be understood, likewise. */
	readonly unread: readonly Problem[];
}

/**
 * Reads what goes into one folder of the notebook, as a build would find it there.
 *
 * @param there the files that the folder has already
 */
export async function check(candidates: readonly ToCheck[], there: readonly SourceFile[]): Promise<Checked[]> {
	const sources = candidates.map(({ path: opened, name, course }): SourceFile => ({ path: opened, name, course }));
	const folder = await readFolder([...there, ...sources]);
	const withheld = candidates.filter(isWithheld).map(({ name }) => name);
	const refused = new Set([...folder.problems.map(({ file }) => file), ...withheld]);
	const checked: Checked[] = [];
	for (const [index, candidate] of candidates.entries()) {
		const source = sources[index];
		if (source) checked.push(await checkOne(candidate, source, folder, refused));
	}
	return checked.map((one) =>
		one.kind === 'recording' && !isNeeded(one, checked) ? { ...one, kind: 'useless' } : one,
	);
}

const isWithheld = ({ withheld = [] }: ToCheck): boolean => withheld.length > 0;

/** @param refused the lists and other files about captions that a build could not use */
async function checkOne(
	candidate: ToCheck,
	source: SourceFile,
	folder: FolderFacts,
	refused: ReadonlySet<string>,
): Promise<Checked> {
	const { name, from, withheld = [] } = candidate;
	if (isWithheld(candidate)) return { candidate, kind: 'facts', problems: withheld, unread: [] };
	const named = (problems: readonly Problem[]): Problem[] => problems.map((problem) => ({ ...problem, file: from }));
	const good = { problems: [], unread: [] };
	if (isRecordingName(name)) return { candidate, kind: 'recording', ...good };
	if (saysFacts(name)) {
		const ofFile = (problems: readonly Problem[]): Problem[] => named(problems.filter(({ file }) => file === name));
		return { candidate, kind: 'facts', problems: ofFile(folder.problems), unread: ofFile(folder.unread) };
	}
	if (isCompanion(name)) return { candidate, kind: 'useless', ...good };
	// Without its list, a build would not know what it is of.
	const list = listedAs(name, folder)?.place.file;
	if (list !== undefined && refused.has(list))
		return { candidate, kind: 'transcript', problems: named([ofRefusedList(list)]), unread: [] };
	const rows = await readSource(source, { folder });
	return { candidate, kind: 'transcript', rows, problems: named(rows.problems), unread: named(rows.unread) };
}

const ofRefusedList = (list: string): Problem => ({
	file: list,
	reason: `It is listed in ${printable(path.posix.basename(list))}, which cannot be used.`,
	hint: 'Fix that list, and add the folder again.',
});

/** The recording that captions have as their video, as a path below the sources; `undefined` where it is another. */
export const recordingOf = (rows: SourceRows | undefined): string | undefined => rows?.segments[0]?.details?.media;

/** A recording is needed only where the captions beside it have no other video. */
function isNeeded({ candidate }: Checked, all: readonly Checked[]): boolean {
	return all.some(({ rows }) => recordingOf(rows) === pathBelow(candidate));
}
