import path from 'node:path';
import type { Problem } from '../errors.ts';
import type { SourceFile } from '../model.ts';
import { isCompanion, hasFacts } from '../sources/captions/identity/companion-name.ts';
import { type FolderFacts, listedAs, readFolder } from '../sources/captions/identity/folder.ts';
import { printable } from '../text/printable.ts';
import { isRecordingName } from '../sources/recording-name.ts';
import { readSource, type SourceRows } from '../sources/read.ts';
import { type Candidate, pathBelow } from './candidate.ts';

/** A candidate, with problems known before it is read; absent or empty if there are none. */
export interface ToCheck extends Candidate {
	readonly withheld?: readonly Problem[];
}

/** A candidate that was read: its contents, or why it cannot be used. */
export interface Checked {
	readonly candidate: Candidate;
	/** `facts` describe captions, a `recording` is their video, `unused` is anything else. */
	readonly kind: 'transcript' | 'facts' | 'recording' | 'unused';
	/** Only for transcripts. */
	readonly rows?: SourceRows;
	/** Empty if it can be used. The file is named as the user gave it. */
	readonly problems: readonly Problem[];
	/** Facts in it that could not be understood. The file is named as the user gave it. */
	readonly unread: readonly Problem[];
}

/**
 * Reads the candidates for one folder of the notebook like a build would.
 *
 * @param there the files that are already in the folder
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
		one.kind === 'recording' && !isNeeded(one, checked) ? { ...one, kind: 'unused', problems: [] } : one,
	);
}

const isWithheld = ({ withheld = [] }: ToCheck): boolean => withheld.length > 0;

/** @param refused names of lists and other files about captions that a build could not use */
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
	if (isRecordingName(name)) {
		const obstacle = candidate.packed?.obstacle;
		return { candidate, kind: 'recording', ...good, problems: obstacle ? [{ file: from, ...obstacle }] : [] };
	}
	if (hasFacts(name)) {
		const ofFile = (problems: readonly Problem[]): Problem[] => named(problems.filter(({ file }) => file === name));
		return { candidate, kind: 'facts', problems: ofFile(folder.problems), unread: ofFile(folder.unread) };
	}
	if (isCompanion(name)) return { candidate, kind: 'unused', ...good };
	// Without its list, a build would not know which video it belongs to.
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

/** The recording that is the video of captions, as a path below the sources; `undefined` if they have another video. */
export const recordingOf = (rows: SourceRows | undefined): string | undefined => rows?.segments[0]?.details?.media;

/** A recording is needed only if the captions next to it have no other video. */
function isNeeded({ candidate }: Checked, all: readonly Checked[]): boolean {
	return all.some(({ rows }) => recordingOf(rows) === pathBelow(candidate));
}
