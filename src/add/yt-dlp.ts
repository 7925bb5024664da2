import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { printable } from '../text/printable.ts';
import { quoted } from '../text/quoted.ts';
import { readHttpsUrl } from '../sources/video-url.ts';

/** The program, as it is found on the PATH. */
const program = 'yt-dlp';

export interface Fetch {
	/** https address of a video or a playlist: see `addressToFetch`. */
	readonly url: string;
	/** BCP 47 tag of the captions to get; yt-dlp's own choice where absent. */
	readonly language?: string | undefined;
	/** Folder for the files. */
	readonly folder: string;
}

/**
 * The https address of a video, a playlist or a channel, in canonical form, without characters that are special to a shell
 * even in quotes; `null` where it is not one.
 */
export function addressToFetch(text: string): string | null {
	const url = readHttpsUrl(text.replace(/^(?=(?:www\.|m\.)?(?:youtube\.com|youtu\.be)\/)/, 'https://'));
	return url?.href.replace(/["'`$!\\^|;<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`) ?? null;
}

/** Whether a text is meant as an address, even an invalid one, and not as a path. */
export const isAddress = (text: string): boolean => addressToFetch(text) !== null || /^\w+:\/\//.test(text);

/**
 * What yt-dlp is to be called with: captions that people wrote and those that were recognised, and what is known of the
 * video; not the video. Of an address that names a video and a list, only the video.
 *
 * @see https://github.com/yt-dlp/yt-dlp#usage-and-options
 */
export function ytDlpArguments({ url, language, folder }: Fetch): string[] {
	return [
		'--write-auto-subs',
		'--write-subs',
		'--write-info-json',
		'--skip-download',
		'--no-playlist',
		'--no-write-playlist-metafiles',
		...(language === undefined ? [] : ['--sub-langs', `${language},${language}-orig`]),
		'--paths',
		folder,
		'--',
		url,
	];
}

/** The same as a line to paste into a shell. */
export function ytDlpCommand(fetch: Fetch, platform: NodeJS.Platform = process.platform): string {
	return [program, ...ytDlpArguments(fetch)].map((argument) => quoted(argument, platform)).join(' ');
}

/** What came of a call. */
export type Outcome =
	| { readonly state: 'done' | 'not installed' }
	/** `reason` is the last error that yt-dlp named; it may have got some of the files. */
	| { readonly state: 'failed'; readonly reason: string };

/**
 * Runs the user's own yt-dlp, without a shell.
 *
 * @param onFiles called with the number of files written so far
 * @throws the errors of the system, but that there is no such program
 */
export async function runYtDlp(fetch: Fetch, onFiles: (files: number) => void): Promise<Outcome> {
	const child = spawn(program, ytDlpArguments(fetch), { stdio: ['ignore', 'pipe', 'pipe'] });
	let files = 0;
	let reason = '';
	createInterface({ input: child.stdout }).on('line', (line) => {
		if (/\bWriting video (?:subtitles|metadata)/.test(line)) onFiles(++files);
	});
	createInterface({ input: child.stderr }).on('line', (line) => {
		const error = /^ERROR:\s*(.*)/.exec(line)?.[1];
		if (error) reason = printable(stripVTControlCharacters(error).slice(0, 300));
	});
	return new Promise((resolve, reject) => {
		child.on('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'ENOENT') resolve({ state: 'not installed' });
			else reject(error);
		});
		child.on('close', (status) => {
			resolve(status === 0 ? { state: 'done' } : { state: 'failed', reason });
		});
	});
}
