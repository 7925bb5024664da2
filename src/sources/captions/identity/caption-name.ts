import type { VideoId } from '../../../model.ts';
import { foldText } from '../../text.ts';
import { withoutRecordingEnding } from '../../recording-name.ts';
import { isVideoId } from '../../youtube.ts';
import { withoutTranslatedFrom } from '../../../text/language-tag.ts';
import { readLanguageEnding } from './language.ts';

/** What the name of a caption file says. */
export interface CaptionName {
	/** The name without format and language: what the files of one video have in common. */
	readonly stem: string;
	/** The id in the name: in brackets, or the whole name. */
	readonly videoId?: VideoId;
	/** BCP 47 tag. */
	readonly language?: string;
}

/** How the name of a file with captions ends. */
export const captionExtension =
	/\.(?:vtt|(?:srt\.)?sjson|srt|sbv|sub|lrc|ass|ssa|json3|srv[123]|ttml|dfxp|itt|xml|dote|jsonl?|csv|tsv|txt|docx)(?:\.gz)?$/i;

// Words that tools put before the extension, which are not part of a title; a name that is just one of them is no title.
const labels = 'transcript|whisper|whisperx|captions?|subtitles?|subs?|auto|manual|asr|default|forced|sdh|cc';
const label = new RegExp(String.raw`\.(?:${labels})$`, 'i');
const isLabel = new RegExp(`^(?:${labels})$`, 'i');

// What browsers put behind the name of a second download, synced folders behind that of what was changed in two places
// (`Anna's conflicted copy 2024-05-01`, `Copie en conflit de Anne`), and YouTube behind that of a language.
const addition = /\s*\((?:\d{1,3}|[^()]*(?:auto-generated|conflict|konflikt|conflit)[^()]*)\)$/i;

/**
 * Reads the name of a caption file: `Title [dQw4w9WgXcQ].en.vtt` as yt-dlp writes it, `dQw4w9WgXcQ.en.vtt`, `talk.srt`. What
 * people and systems add to it, as in `Title [dQw4w9WgXcQ].en.corrected (1).vtt`, hides neither id nor language.
 *
 * @param name of the file, without its folder
 */
export function readCaptionName(name: string): CaptionName {
	// Normalized, since disks and lists write letters with marks in either way. Whisper.cpp keeps the recording's ending.
	const whole = withoutRecordingEnding(name.normalize().replace(captionExtension, ''));
	const plain = readPlainName(whole.replace(addition, ''));
	// `Lecture (1)` may be another talk than `Lecture (2)`.
	return plain.language || plain.videoId ? plain : readPlainName(whole);
}

function readPlainName(whole: string): CaptionName {
	let stem = whole.replace(label, '');
	let language: string | null = null;
	const parts = /^(.+)\.([^.[\] ]{2,35})$/.exec(stem);
	if (parts) {
		const [, rest = '', last = ''] = parts;
		const unlabelled = rest.replace(label, '');
		const id = idInName(unlabelled);
		language = readLanguageEnding(last, unlabelled, id !== null);
		// After a name that is just an id comes what people added: `dQw4w9WgXcQ.new`.
		if (language || id === unlabelled) stem = unlabelled;
	}
	const videoId = idInName(stem);
	const { before, after } = aroundId(stem, videoId);
	if (videoId && !language) {
		const added = after.replace(addition, '').split(/[._]/).slice(1);
		language = added.map((part) => readLanguageEnding(part, before, true)).find((tag) => tag !== null) ?? null;
		if (language) stem = stem.slice(0, -after.length);
	}
	return { stem, ...(videoId && { videoId }), ...(language && { language }) };
}

/** Whether captions are a translation that YouTube made, by the name that yt-dlp gives their file: `Title [dQw4w9WgXcQ].de-en.vtt`. */
export function isTranslation(name: string): boolean {
	const [, tag = ''] = /\.([A-Za-z-]+)$/.exec(name.replace(captionExtension, '')) ?? [];
	return withoutTranslatedFrom(tag) !== tag;
}

/** What stands before and behind the id in a name, without the brackets. */
function aroundId(stem: string, videoId: VideoId | null): { before: string; after: string } {
	const [before = '', after = ''] = videoId && stem !== videoId ? stem.split(`[${videoId}]`) : [stem];
	return { before, after };
}

// What yt-dlp writes for signs that file systems refuse.
const replaced: Readonly<Record<string, string>> = {
	'＂': '"',
	'＊': '*',
	'：': ':',
	'＜': '<',
	'＞': '>',
	'？': '?',
	'｜': '|',
	'⧸': '/',
	'⧹': '\\',
};

// What yt-dlp writes before a title for `-o "%(playlist_index)s - %(title)s [%(id)s].%(ext)s"`.
const placeBefore = /^0*([1-9]\d{0,2}) - (?=\S)/;

/** The place in its playlist that stands before title and id: 2 of `002 - Title [dQw4w9WgXcQ]`. */
export function positionInName({ stem, videoId }: CaptionName): number | undefined {
	const [, place] = (videoId ? placeBefore.exec(aroundId(stem, videoId).before) : null) ?? [];
	return place === undefined ? undefined : Number(place);
}

/**
 * The title that the name of a caption file has: what stands before the id in brackets, behind it where nothing does, or all
 * of a name without id; empty where that is none. The place in a playlist is no part of it: see `positionInName`.
 */
export function titleInName({ stem, videoId }: CaptionName): string {
	if (stem === videoId) return '';
	const { before, after } = aroundId(stem, videoId ?? null);
	const numbered = before.trim() === '' ? after : before;
	const title = (videoId ? numbered.replace(placeBefore, '') : numbered).trim();
	if (isLabel.test(title)) return '';
	// In Chinese and Japanese, full-width signs belong to the title.
	const isWide = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(title);
	return foldText(isWide ? title : title.replace(/[＂＊：＜＞？｜⧸⧹]/g, (sign) => replaced[sign] ?? sign));
}

function idInName(stem: string): VideoId | null {
	const [, bracketed] = /\[([\w-]{11})\]\s*$/.exec(stem) ?? [];
	if (isVideoId(bracketed)) return bracketed;
	// The id may be followed by what people or systems add to a name: `Talk [dQw4w9WgXcQ] (1)`.
	const amid = [...stem.matchAll(/\[([\w-]{11})\]/g)].map(([, id = '']) => id).filter((id) => !isWords(id));
	if (amid.length === 1 && isVideoId(amid[0])) return amid[0];
	return isVideoId(stem) && !isWords(stem) ? stem : null;
}

/** Eleven characters that people write as words and numbers (`lecture-one`, `Chapter_001`), and that hardly any id looks like. */
function isWords(text: string): boolean {
	return /^(?:[A-Z]?[a-z]{2,}|[A-Z]{2,}|\d+)(?:[-_]?(?:[A-Z]?[a-z]{2,}|\d+$)|[-_](?:[A-Z]{2,}|\d+|a))*$/.test(text);
}
