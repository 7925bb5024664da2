import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../errors.ts';
import type { Progress } from '../progress.ts';
import { readCaptionName } from '../sources/captions/identity/caption-name.ts';
import { isCompanion, hasFacts, stemOfCompanion } from '../sources/captions/identity/companion-name.ts';
import { readFolder } from '../sources/captions/identity/folder.ts';
import { findSources } from '../sources/find.ts';
import { printable } from '../text/printable.ts';
import type { Candidate, Destination } from './candidate.ts';
import { collect } from './collect.ts';
import type { TemporaryFolder } from './temporary-folder.ts';
import { runYtDlp, ytDlpCommand } from './yt-dlp.ts';

/** The captions of videos that were given by URL. */
export interface FetchedCaptions {
	readonly candidates: readonly Candidate[];
	/** What yt-dlp could not download. */
	readonly refused: readonly Problem[];
	/** yt-dlp commands for the user to run, if yt-dlp is not installed. */
	readonly commands: readonly string[];
}

/**
 * Downloads the captions of videos with the user's own yt-dlp.
 *
 * @param urls of videos and playlists: see `addressToFetch`
 * @param folders.temporary for the downloaded files
 * @param folders.sources of the notebook: the target of the commands
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

/** The title of the downloaded playlist as a valid folder name; `''` for a single video. */
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
 * Reports videos whose metadata yt-dlp downloaded, but no captions.
 *
 * @param isDone whether yt-dlp succeeded; if not, that may be why a single video has no captions
 */
function withoutCaptions(url: string, fetched: readonly Candidate[], isDone: boolean): Problem[] {
	const captions = fetched.filter(({ name }) => !isCompanion(name));
	const withCaptions = new Set(captions.map(({ name }) => readCaptionName(name).stem));
	const known = fetched.filter(({ name }) => hasFacts(name)).map(({ name }) => stemOfCompanion(name));
	const hint = 'Give an available language with --language, or transcribe it, for example with Whisper.';
	if (known.length > 1) {
		const missing = known.filter((stem) => !withCaptions.has(stem));
		return missing.map((stem) => ({ file: url, reason: `${printable(stem)} has no captions.`, hint }));
	}
	return isDone && captions.length === 0 ? [{ file: url, reason: 'The video has no captions.', hint }] : [];
}
