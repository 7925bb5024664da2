import { CuemarkError, type Problem } from '../errors.ts';
import { displayPath } from '../files/display-path.ts';
import { readIfExists } from '../files/read-if-exists.ts';
import type { GlossaryEntry } from '../model.ts';
import type { Notebook } from '../notebook/notebook.ts';
import type { Progress } from '../progress.ts';
import { findSources } from '../sources/find.ts';
import { readSources } from '../sources/read.ts';
import { readGlossary } from '../study/glossary/read-glossary.ts';
import { countOf } from '../text/count-of.ts';
import { groupVideos } from '../videos/group-videos.ts';
import { withoutSegments } from './count.ts';

/**
 * Reads a notebook's `glossary.yaml`; empty if there is no such file.
 *
 * @throws {CuemarkError} with file and line of every invalid entry
 */
export async function readOwnTerms({ glossary, settings }: Notebook): Promise<GlossaryEntry[]> {
	return readGlossary(await readIfExists(glossary), displayPath(glossary), settings.language);
}

/**
 * Reads the transcripts of a notebook, grouped by video.
 *
 * @throws {CuemarkError} with every problem found, unless `skipInvalid` is set; or if there is no transcript
 */
export async function readVideos(
	notebook: Notebook,
	{ skipInvalid = false, progress }: { readonly skipInvalid?: boolean | undefined; readonly progress: Progress },
) {
	progress.step('Reading the sources');
	const found = await findSources(notebook.sources, displayPath(notebook.sources));
	const unfollowed = found.unfollowed.map((problem) => ({
		...problem,
		hint: 'Copy its target here with npm run add.',
	}));
	const files = await readSources(found.files, progress.count);
	// Problems in a list of videos come first, as they cause problems in the captions it names.
	const inOrder = [...files].sort((a, b) => Number(b.format === 'video facts') - Number(a.format === 'video facts'));
	const problems = inOrder.flatMap((file) => file.problems);
	const unread = files.flatMap((file) => file.unread);
	const omitted = files.reduce((total, file) => total + file.omitted, 0);
	if (problems.length > 0 && !skipInvalid) throw refused(problems, omitted);

	const { videos, oddities, leftOut } = groupVideos(files, notebook.settings.language);
	if (videos.length === 0) throw nothingToRead(notebook, [...problems, ...unfollowed]);
	const ids = new Set(videos.map(({ id }) => id));
	const untranscribed = files
		.filter(({ about }) => about !== undefined && !ids.has(about))
		.map(({ source }) => ({ file: source.name, ...noTranscript }));
	// The videos hold the transcripts now; keeping the segments, too, would hold them in memory twice until the build
	// ends.
	return {
		files: files.map(withoutSegments),
		warnings: [...unfollowed, ...unread, ...untranscribed],
		videos,
		oddities,
		leftOut,
		problems,
		omitted,
	};
}

const noTranscript = {
	reason: 'There is no transcript of this video, so it is not on the site.',
	hint: 'Put its captions next to this file, or remove the file.',
};

function refused(problems: readonly Problem[], omitted: number): CuemarkError {
	const count = problems.length + omitted;
	return new CuemarkError(`Found ${countOf(count, 'problem')} in the sources. Nothing was written.`, {
		problems,
		omitted,
		hint: 'Fix this, or use --skip-invalid to build from the rest.',
	});
}

function nothingToRead(notebook: Notebook, problems: readonly Problem[]): CuemarkError {
	return new CuemarkError(`There are no transcripts in ${displayPath(notebook.sources)}. Nothing was written.`, {
		problems,
		hint: 'Put caption files (VTT, SRT, YouTube or Whisper JSON …) or data sets of segments (CSV, JSON Lines, Parquet …) there.',
	});
}
