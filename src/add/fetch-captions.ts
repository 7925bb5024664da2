import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../errors.ts';
import type { Progress } from '../progress.ts';
import { readCaptionName } from '../sources/captions/identity/caption-name.ts';
import { isCompanion, readFolder, saysFacts, stemOfCompanion } from '../sources/captions/identity/folder.ts';
import { findSources } from '../sources/find.ts';
import { printable } from '../text/printable.ts';
import type { Candidate, Destination } from './candidate.ts';
import { collect } from './collect.ts';
import type { TemporaryFolder } from './temporary-folder.ts';
import { runYtDlp, ytDlpCommand } from './yt-dlp.ts';

/** What has come of addresses. */
export interface FetchedCaptions {
	readonly candidates: readonly Candidate[];
	/** What yt-dlp could not get. */
	readonly refused: readonly Problem[];
	/** Commands to run where yt-dlp is installed, if it is not installed here. */
	readonly commands: readonly string[];
}

/**
 * Has the user's own yt-dlp fetch the captions of videos.
 *
 * @param urls of videos and playlists: see `addressToFetch`
 * @param folders.temporary for what is fetched
 * @param folders.sources of the notebook: where the commands put what they fetch
 * @throws the errors of the system
 */
export async function fetchCaptions(
	urls: readonly string[],
	{ course, language }: Destination,
	{ temporary, sources }: { readonly temporary: TemporaryFolder; readonly sources: string },
	progress: Progress,
): Promise<FetchedCaptions> {
	const candidates: Candidate[] = [];
	const refused: Problem[] = [];
	const commands: string[] = [];
	for (const [index, url] of urls.entries()) {
		progress.step(`Downloading captions of ${url}`);
		const folder = path.join(temporary.path, String(index));
		await mkdir(folder);
		const outcome = await runYtDlp({ url, folder, language }, temporary.closing, (files) => {
			progress.count(files);
		});
		if (outcome.state === 'not installed') {
			commands.push(ytDlpCommand({ url, language, folder: path.join(sources, course ?? '') }));
			continue;
		}
		const { candidates: found } = await collect(folder, { language, course: course ?? (await playlistIn(folder)) });
		candidates.push(...found.map((one) => ({ ...one, from: one.name })));
		if (outcome.state === 'failed') refused.push(...failed(url, outcome.reasons));
		refused.push(...withoutCaptions(url, found, outcome.state === 'done'));
	}
	return { candidates, refused, commands };
}

/** The name of the list that videos were fetched from, as a folder may have it; `''` where it was one video. */
async function playlistIn(folder: string): Promise<string> {
	const { infos } = await readFolder((await findSources(folder, folder)).files);
	const playlist = [...infos.values()].find(({ facts }) => facts.playlist)?.facts.playlist ?? '';
	return playlist
		.replace(/[<>:"|?*/\\\p{Cc}]+/gu, '-')
		.slice(0, 80)
		.replace(/^[. -]+|[. -]+$/g, '');
}

/** @param reasons as yt-dlp names them, without a full stop */
function failed(url: string, reasons: readonly string[]): Problem[] {
	const hint = 'Try again later, or with a newer yt-dlp: sites change often.';
	if (reasons.length === 0) return [{ file: url, reason: 'yt-dlp could not download everything.', hint }];
	return reasons.map((reason) => ({ file: url, reason: `yt-dlp could not download everything: ${reason}.`, hint }));
}

/**
 * The videos of which yt-dlp knows something and got no captions.
 *
 * @param isDone whether it got all that it was asked for: where not, that may be why one video has none
 */
function withoutCaptions(url: string, fetched: readonly Candidate[], isDone: boolean): Problem[] {
	const captions = fetched.filter(({ name }) => !isCompanion(name));
	const said = new Set(captions.map(({ name }) => readCaptionName(name).stem));
	const known = fetched.filter(({ name }) => saysFacts(name)).map(({ name }) => stemOfCompanion(name));
	const hint = 'Give an available language with --language, or transcribe it, for example with Whisper.';
	if (known.length > 1) {
		const silent = known.filter((stem) => !said.has(stem));
		return silent.map((stem) => ({ file: url, reason: `${printable(stem)} has no captions.`, hint }));
	}
	return isDone && captions.length === 0 ? [{ file: url, reason: 'The video has no captions.', hint }] : [];
}
