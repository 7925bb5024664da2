import type { Rejection } from '../errors.ts';
import { captionExtension } from './captions/identity/caption-name.ts';
import { kindOfZip } from './zip-kind.ts';

/** A common format that is recognized, but not supported. */
interface UnsupportedFormat extends Rejection {
	/** Matches the beginning of such a file, decoded as Latin-1. */
	readonly sign: RegExp;
}

const convert = 'Convert it to SRT with Subtitle Edit or ffmpeg (ffmpeg -i FILE talk.srt).';

const zoomRecording =
	'Use the audio transcript of the cloud recording (.vtt, in Zoom under Recordings), or transcribe the recording, for example with Whisper.';

const fetchThem = 'Download the captions by the URL of a video or playlist: npm run add -- "https://…".';

const zip: Rejection = {
	reason: 'This is a zip; builds do not read zips.',
	hint: 'Run npm run add -- FILE, or unpack it; then delete it if it is in sources/.',
};

const formats: readonly UnsupportedFormat[] = [
	{
		sign: /^(?:Rar!\p{Cc}{2}|7z\xbc\xaf|.{257}ustar)/su,
		reason: 'This is an archive; its contents are not read.',
		hint: 'Unpack it, and use the files or folder it contains.',
	},
	{
		sign: /^\s*<(?:!doctype html|html)\b/i,
		reason: 'This is a web page, not captions.',
		hint: 'If a site sent it instead of captions, log in there and download them again. If it contains a transcript, copy that with its times into a text file.',
	},
	{
		sign: /^(?:[a-z\d:]+ \S+\r?\n){0,50}youtube [\w-]{11}\r?\n(?:[a-z\d:]+ \S+\r?(?:\n|$)|$)/,
		reason: 'This is yt-dlp’s list of downloaded videos (--download-archive), not captions.',
		hint: 'Builds do not need it: keep it outside sources/.',
	},
	{
		sign: /^\{.*"(?:replayChatItemAction|videoOffsetTimeMsec)"/,
		reason: 'This is a live chat, not captions.',
		hint: 'Download the captions with yt-dlp: --write-subs --write-auto-subs --sub-langs "all,-live_chat".',
	},
	{
		sign: /^\d\d:\d\d:\d\d\s+From\s.+:/i,
		reason: 'This is the chat of a Zoom meeting, not captions.',
		hint: zoomRecording,
	},
	{
		sign: /^\[[^\]\d][^\]]*\]\s+\d\d:\d\d:\d\d\r?\n/,
		reason: 'These are captions that Zoom saved during a meeting: they have times of day, not times in a recording.',
		hint: zoomRecording,
	},
	{
		sign: /^WEBVTT\b[^]*?\n\{"startDateTime":/,
		reason: 'This is the metadata of a transcript of Teams: it has JSON in place of the words.',
		hint: 'Download its content instead: in Teams as .vtt, through Microsoft Graph with $format=text/vtt.',
	},
	{
		sign: /^\s*\[{1,2}\s*\{'(?:text|start|duration)':/,
		reason: 'This is a list of Python, as youtube_transcript_api prints it, not JSON.',
		hint: 'Have it print JSON: youtube_transcript_api ID --format json > ID.json, with the id of the video in place of ID.',
	},
	{
		sign: /^\{\d+\}\{\d+\}/,
		reason: 'These are MicroDVD subtitles, which give times as frame numbers.',
		hint: `${convert.slice(0, -1)}, giving the number of frames per second.`,
	},
	{ sign: /^\s*<SAMI\b/i, reason: 'These are SAMI subtitles, which are not supported.', hint: convert },
	{ sign: /^Scenarist_SCC/, reason: 'These are Scenarist captions (SCC), which are not supported.', hint: convert },
	{
		sign: /^\d{3}STL\d\d\.\d\d/,
		reason: 'These are EBU STL subtitles, a binary broadcast format that is not supported.',
		hint: 'Convert it to SRT with Subtitle Edit.',
	},
	{
		sign: /^[^\n]*\n[\w-]{11},\d{4}-\d\d-\d\dT[\d:]+[^,\s]*\r?(?:\n|$)/,
		reason: 'This is a playlist from Google Takeout: it has the ids of videos, but no captions.',
		hint: fetchThem,
	},
	{
		sign: /^\s*\[\s*\{[^{}[\]]*"titleUrl":\s*"https:\/\/(?:www|music)\.youtube\.com\//,
		reason: 'This is a YouTube history from Google Takeout: it has titles, but no captions.',
		hint: fetchThem,
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
		'Export the transcript as SRT or WebVTT from the program that made it (Teams: Download as .vtt), or save it in Word as .docx without a password.',
	],
	[/(?:^|\/)(?:(?:site|glossary)\.ya?ml|style\.css)$/i, 'Put it into the notebook folder, next to sources/.'],
	[
		/\.(?:md|markdown)$/i,
		'Put your own notes into notes/, next to sources/. In a transcript, every line of text needs a time.',
	],
	[
		/\.(?:txt|rtf|odt|pdf|html?)$/i,
		'Every line of text needs a time. Export the transcript as SRT or WebVTT from the program that made it; YouTube’s can be copied with its times.',
	],
	[/\.(?:xlsx?|xlsm|ods|numbers)$/i, 'Save the table as CSV.'],
	[captionExtension, 'It contains no captions with times. Download or export it again, as SRT or WebVTT if possible.'],
];

/** Returns advice on a file whose format is not recognized, by its extension; `undefined` if there is none. */
export const hintByExtension = (name: string): string | undefined =>
	hints.find(([extension]) => extension.test(name))?.[1];
