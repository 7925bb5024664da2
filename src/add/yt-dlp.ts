import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { printable } from '../text/printable.ts';
import { shellQuoted } from '../text/shell-quoted.ts';
import { readHttpsUrl } from '../sources/video-url.ts';

/** Looked up on the PATH. */
const program = 'yt-dlp';

export interface Fetch {
	/** https URL of a video or a playlist: see `addressToFetch`. */
	readonly url: string;
	/** BCP 47 tag of the captions to download; by default yt-dlp chooses. */
	readonly language?: string | undefined;
	/** Folder for the files. */
	readonly folder: string;
}

/**
 * yt-dlp's default name, but with the title cut to fit file names of 255 bytes: YouTube allows 100 characters, of up to four
 * bytes each.
 */
const fileName = '%(title).120B [%(id)s].%(ext)s';

/**
 * Parses the https URL of a video, a playlist or a channel into canonical form. Escapes characters that are special to a shell
 * even in quotes. Returns `null` if the text is not such a URL.
 */
export function addressToFetch(text: string): string | null {
	const url = readHttpsUrl(text.replace(/^(?=(?:www\.|m\.)?(?:youtube\.com|youtu\.be)\/)/, 'https://'));
	return url?.href.replace(/["'`$!\\^|;<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`) ?? null;
}

/** Whether a text is a URL, even an invalid one, rather than a path. */
export const isAddress = (text: string): boolean => addressToFetch(text) !== null || /^\w+:\/\//.test(text);

/**
 * The arguments for yt-dlp: download manual and automatic captions and metadata, but no video. If a URL names a video and a
 * list, take only the video. The user's configuration still applies to proxies, cookies and the like, but not to the target of
 * files and which to skip, since those settings are meant for videos.
 *
 * @see https://github.com/yt-dlp/yt-dlp#usage-and-options
 */
export function ytDlpArguments({ url, language, folder }: Fetch): string[] {
	return [
		'--write-auto-subs',
		'--write-subs',
		'--write-info-json',
		'--skip-download',
		'--no-simulate',
		'--no-download-archive',
		'--no-playlist',
		'--no-write-playlist-metafiles',
		...(language === undefined ? [] : ['--sub-langs', `${language},${language}-orig`]),
		'--paths',
		folder,
		'--output',
		fileName,
		'--',
		url,
	];
}

/** The same as a command to paste into a shell. */
export function ytDlpCommand(fetch: Fetch, platform: NodeJS.Platform = process.platform): string {
	return [program, ...ytDlpArguments(fetch)].map((argument) => shellQuoted(argument, platform)).join(' ');
}

/** The result of a run. */
export type Outcome =
	| { readonly state: 'done' | 'not installed' }
	/** `reasons` are the distinct errors of yt-dlp, which may still have downloaded some files. */
	| { readonly state: 'failed'; readonly reasons: readonly string[] };

/**
 * Runs the user's own yt-dlp, without a shell.
 *
 * @param ending terminates it when aborted
 * @param onFiles called with the number of files written so far
 * @throws the errors of the system, except that the program does not exist
 */
export async function runYtDlp(fetch: Fetch, ending: AbortSignal, onFiles: (files: number) => void): Promise<Outcome> {
	const child = spawn(program, ytDlpArguments(fetch), { stdio: ['ignore', 'pipe', 'pipe'], signal: ending });
	let files = 0;
	const reasons = new Set<string>();
	createInterface({ input: child.stdout }).on('line', (line) => {
		if (/\bWriting video (?:subtitles|metadata)/.test(line)) onFiles(++files);
	});
	createInterface({ input: child.stderr }).on('line', (line) => {
		const error = /^ERROR:\s*(.*)/.exec(stripVTControlCharacters(line))?.[1];
		if (error) reasons.add(printable(reasonIn(error)));
	});
	return new Promise((resolve, reject) => {
		child.on('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'ENOENT') resolve({ state: 'not installed' });
			else reject(error);
		});
		child.on('close', (status) => {
			resolve(status === 0 ? { state: 'done' } : { state: 'failed', reasons: [...reasons] });
		});
	});
}

/** Characters of a reason that are shown. */
const MAX_REASON = 300;

/** The part of a yt-dlp error that concerns users, without the failing extractor (`[generic] None:`), cause and bug report link. */
function reasonIn(error: string): string {
	const reason = error
		.replace(/;? please report this issue on .*/, '')
		.replace(/ \(caused by .*\)/, '')
		.replace(/^\[[\w:+-]+\] (?:None: )?/, '')
		.replace(/\.$/, '');
	return reason.length > MAX_REASON ? `${reason.slice(0, MAX_REASON)}…` : reason;
}
