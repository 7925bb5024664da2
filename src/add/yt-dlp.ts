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
 * What its files are called: as by itself, but with the title cut where it would be too long for a disk's names, of 255 bytes:
 * YouTube's hundred characters may be four bytes each.
 */
const fileName = '%(title).120B [%(id)s].%(ext)s';

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
 * video; not the video. Of an address that names a video and a list, only the video. What the user's own settings say of proxies,
 * cookies and the like counts; what they say of where files go and which are left out is meant for videos.
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

/** The same as a line to paste into a shell. */
export function ytDlpCommand(fetch: Fetch, platform: NodeJS.Platform = process.platform): string {
	return [program, ...ytDlpArguments(fetch)].map((argument) => quoted(argument, platform)).join(' ');
}

/** What came of a call. */
export type Outcome =
	| { readonly state: 'done' | 'not installed' }
	/** `reasons` are the errors that yt-dlp named, each once; it may have got some of the files. */
	| { readonly state: 'failed'; readonly reasons: readonly string[] };

/**
 * Runs the user's own yt-dlp, without a shell.
 *
 * @param ending ends it
 * @param onFiles called with the number of files written so far
 * @throws the errors of the system, but that there is no such program
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

/** Characters of a reason that are told. */
const TOLD = 300;

/** What an error of yt-dlp says to its users: not which part of it failed (`[generic] None:`), in what way, and where to report that. */
function reasonIn(error: string): string {
	const reason = error
		.replace(/;? please report this issue on .*/, '')
		.replace(/ \(caused by .*\)/, '')
		.replace(/^\[[\w:+-]+\] (?:None: )?/, '')
		.replace(/\.$/, '');
	return reason.length > TOLD ? `${reason.slice(0, TOLD)}…` : reason;
}
