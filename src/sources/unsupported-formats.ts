import type { Rejection } from '../errors.ts';
import { kindOfZip } from './zip-kind.ts';

/** A common format that is recognized, but not supported. */
interface UnsupportedFormat extends Rejection {
	/** Matches the beginning of such a file, decoded as Latin-1. */
	readonly sign: RegExp;
}

const convert = 'Convert it to SRT: Subtitle Edit does, and so does ffmpeg (ffmpeg -i FILE talk.srt).';

const zoomRecording =
	'Take the audio transcript of the cloud recording (.vtt, in Zoom under Recordings), or transcribe the recording, for instance with Whisper.';

const fetchThem = 'Have the captions fetched by the address of a video or a playlist: npm run add -- "https://…".';

const zip: Rejection = {
	reason: 'This is a zip, and a build does not read what is in it.',
	hint: 'Unpack it, or have npm run add do so (npm run add -- FILE); where it lies in sources/, delete it then.',
};

const formats: readonly UnsupportedFormat[] = [
	{
		sign: /^(?:Rar!\p{Cc}{2}|7z\xbc\xaf|.{257}ustar)/su,
		reason: 'This is an archive, and the files in it are not read.',
		hint: 'Unpack it, and take the files or the folder that come of it.',
	},
	{
		sign: /^\s*<(?:!doctype html|html)\b/i,
		reason: 'This is a web page, and no captions.',
		hint: 'If a site gave it in place of captions, log in there and download them again. If it has a transcript in it, copy that with its times into a text file.',
	},
	{
		sign: /^youtube [\w-]{11}\r?\n(?:youtube |$)/,
		reason: 'This is the list in which yt-dlp keeps what it has downloaded (--download-archive), and no captions.',
		hint: 'Keep it outside of this folder.',
	},
	{
		sign: /^\{.*"(?:replayChatItemAction|videoOffsetTimeMsec)"/,
		reason: 'This is what viewers wrote in a live chat, and no captions.',
		hint: 'Have yt-dlp get the captions: --write-subs --write-auto-subs --sub-langs "all,-live_chat".',
	},
	{
		sign: /^\d\d:\d\d:\d\d\s+From\s.+:/i,
		reason: 'This is the chat of a Zoom meeting, and no captions.',
		hint: zoomRecording,
	},
	{
		sign: /^\[[^\]\d][^\]]*\]\s+\d\d:\d\d:\d\d\r?\n/,
		reason:
			'These are captions that Zoom saved during a meeting: their times are those of the day, not of a recording.',
		hint: zoomRecording,
	},
	{
		sign: /^\{\d+\}\{\d+\}/,
		reason: 'These are MicroDVD subtitles, whose times are numbers of frames.',
		hint: `${convert.slice(0, -1)}, which has to be told how many frames a second has.`,
	},
	{ sign: /^\[\d+\]\[\d*\]/, reason: 'These are MPL2 subtitles, which are not read.', hint: convert },
	{ sign: /^\s*<SAMI\b/i, reason: 'These are SAMI subtitles, which are not read.', hint: convert },
	{ sign: /^Scenarist_SCC/, reason: 'These are Scenarist captions (SCC), which are not read.', hint: convert },
	{
		sign: /^\d{3}STL\d\d\.\d\d/,
		reason: 'These are EBU STL subtitles, a binary format of broadcasters, which is not read.',
		hint: 'Convert it to SRT: Subtitle Edit does.',
	},
	{
		sign: /^[^\n]*\n[\w-]{11},\d{4}-\d\d-\d\dT[\d:]+[^,\s]*\r?(?:\n|$)/,
		reason: 'This is a playlist from Google Takeout, which has the ids of videos, and nothing of what is said in them.',
		hint: fetchThem,
	},
	{
		sign: /^\s*\[\s*\{[^{}[\]]*"titleUrl":\s*"https:\/\/(?:www|music)\.youtube\.com\//,
		reason: 'This is the history of YouTube from Google Takeout, which has titles, and nothing of what is said.',
		hint: fetchThem,
	},
	{
		sign: /^#!.*\n\s*ffmpeg .*drawtext/,
		reason: 'This is a script of whisper.cpp that draws the words on a video (-owts), and no captions.',
		hint: 'Have whisper.cpp write its full JSON, which times each word, too: --output-json-full.',
	},
];

/**
 * Recognizes formats that are not supported, and says what to do about them; `null` if the file is in none of them.
 *
 * @param head the first bytes
 */
export function unsupportedFormat(head: Buffer): Rejection | null {
	if (kindOfZip(head) === 'archive') return zip;
	const text = head
		.subarray(0, 4096)
		.toString('latin1')
		.replace(/^\xef\xbb\xbf/, '');
	const found = formats.find(({ sign }) => sign.test(text));
	return found ? { reason: found.reason, hint: found.hint } : null;
}

/** Advice on files whose content is not recognized, by extension. */
const hints: readonly (readonly [extension: RegExp, hint: string])[] = [
	[/\.(?:sub|idx|cap|pac|usf|stl|smi|scc)$/i, convert],
	[
		/\.docx?$/i,
		'Export the transcript as SRT or WebVTT where it was made (Teams: Download as .vtt), or save it in Word as .docx, without a password.',
	],
	[/(?:^|\/)(?:(?:site|glossary)\.ya?ml|style\.css)$/i, 'Put it into the folder of the notebook, beside sources/.'],
	[
		/\.(?:md|markdown)$/i,
		'Notes of your own go into notes/, beside sources/. In a transcript, each line of words needs its time.',
	],
	[
		/\.(?:txt|rtf|odt|pdf|html?)$/i,
		'Each line of words needs its time. Export the transcript as SRT or WebVTT where it was made; YouTube’s can be copied with its times.',
	],
	[/\.(?:xlsx?|xlsm|ods|numbers)$/i, 'Save the table as CSV.'],
	[
		/\.(?:vtt|srt|sbv|lrc|ass|ssa|ttml|dfxp|json3|srv[123])(?:\.gz)?$/i,
		'There are no captions with times in it. Download or export it again, as SRT or WebVTT if that can be chosen.',
	],
];

/** Returns advice on a file whose format is not recognized, by its extension; `undefined` if there is none. */
export const hintByExtension = (name: string): string | undefined =>
	hints.find(([extension]) => extension.test(name))?.[1];
