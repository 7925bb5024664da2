import type { VideoId } from '../../../model.ts';
import { foldText } from '../../text.ts';
import { withoutRecordingEnding } from '../../recording-name.ts';
import { isVideoId } from '../../youtube.ts';
import { withoutSourceLanguage } from '../../../text/language-tag.ts';
import { readLanguageEnding } from './language.ts';

/** The parts of a caption file's name. */
export interface CaptionName {
	/** The name without extension and language: shared by the files of one video. */
	readonly stem: string;
	/** In brackets, or the whole stem. */
	readonly videoId?: VideoId;
	/** BCP 47 tag. */
	readonly language?: string;
}

/** Extensions of caption files. */
export const captionExtension =
	/\.(?:vtt|(?:srt\.)?sjson|srt|sbv|sub|lrc|ass|ssa|json3|srv[123]|ttml|dfxp|itt|xml|dote|jsonl?|csv|tsv|txt|md|docx)(?:\.gz)?$/i;

// Words that tools put before the extension. They are not part of the title, and not a title on their own.
const labels = 'transcript|whisper|whisperx|captions?|subtitles?|subs?|auto|manual|asr|default|forced|sdh|cc';
const label = new RegExp(String.raw`\.(?:${labels})$`, 'i');
const isLabel = new RegExp(`^(?:${labels})$`, 'i');

// Suffixes of duplicate downloads in browsers, of conflicting copies in synced folders (`Copie en conflit de Anne`,
// `Anna's conflicted copy 2024-05-01`), and of languages on YouTube.
const suffix = /(?<!\s)\s*\((?:\d{1,3}|(?=[^()]*(?:auto-generated|conflict|konflikt|conflit))[^()]*)\)$/i;

/**
 * Parses the name of a caption file: `Title [dQw4w9WgXcQ].en.vtt` from yt-dlp, `dQw4w9WgXcQ.en.vtt`, `talk.srt`. Finds
 * id and language even if people and systems add to the name: `Title [dQw4w9WgXcQ].en.corrected (1).vtt`.
 *
 * @param name name of the file, without its folder
 */
export function readCaptionName(name: string): CaptionName {
	// Normalized to NFC: file systems and lists differ. whisper.cpp keeps the extension of the recording.
	const baseName = withoutRecordingEnding(name.normalize().replace(captionExtension, ''));
	const parsed = parseBaseName(baseName.replace(suffix, ''));
	// Otherwise keep the suffix: `Lecture (1)` and `Lecture (2)` may be different talks.
	return parsed.language || parsed.videoId ? parsed : parseBaseName(baseName);
}

function parseBaseName(baseName: string): CaptionName {
	let stem = baseName.replace(label, '');
	let language: string | null = null;
	const parts = /^(.+)\.([^.[\] ]{2,35})$/.exec(stem);
	if (parts) {
		const [, rest = '', last = ''] = parts;
		const unlabelled = rest.replace(label, '');
		const id = idInName(unlabelled);
		language = readLanguageEnding(last, unlabelled, id !== null);
		// After a name that is just an id, anything is an addition: `dQw4w9WgXcQ.new`.
		if (language || id === unlabelled) stem = unlabelled;
	}
	const videoId = idInName(stem);
	const { before, after } = aroundId(stem, videoId);
	if (videoId && !language) {
		const added = after.replace(suffix, '').split(/[._]/).slice(1);
		language = added.map((part) => readLanguageEnding(part, before, true)).find((tag) => tag !== null) ?? null;
		if (language) stem = stem.slice(0, -after.length);
	}
	return { stem, ...(videoId && { videoId }), ...(language && { language }) };
}

/** Whether captions are YouTube's automatic translation, by yt-dlp's name for them: `Title [dQw4w9WgXcQ].de-en.vtt`. */
export function isTranslation(name: string): boolean {
	const [, tag = ''] = /\.([A-Za-z-]+)$/.exec(name.replace(captionExtension, '')) ?? [];
	return withoutSourceLanguage(tag) !== tag;
}

/** Returns the text before and after the id in a name, without the brackets. */
function aroundId(stem: string, videoId: VideoId | null): { before: string; after: string } {
	const [before = '', after = ''] = videoId && stem !== videoId ? stem.split(`[${videoId}]`) : [stem];
	return { before, after };
}

// yt-dlp's substitutes for characters that file systems reject.
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

// The playlist index in names that yt-dlp writes with `-o "%(playlist_index)s - %(title)s [%(id)s].%(ext)s"`.
const playlistIndex = /^0*([1-9]\d{0,2}) - (?=\S)/;

/** Returns the playlist index in a name with an id: 2 in `002 - Title [dQw4w9WgXcQ]`. */
export function positionInName({ stem, videoId }: CaptionName): number | undefined {
	const [, index] = (videoId ? playlistIndex.exec(aroundId(stem, videoId).before) : null) ?? [];
	return index === undefined ? undefined : Number(index);
}

/**
 * Returns the title in the name of a caption file: the text before the id in brackets, or else after it, without the
 * playlist index; the whole stem if there is no id. Empty if the name has no title.
 */
export function titleInName({ stem, videoId }: CaptionName): string {
	if (stem === videoId) return '';
	const { before, after } = aroundId(stem, videoId ?? null);
	const numbered = before.trim() === '' ? after : before;
	const title = (videoId ? numbered.replace(playlistIndex, '') : numbered).trim();
	if (isLabel.test(title)) return '';
	// In Chinese and Japanese titles, full-width characters are original.
	const isWide = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(title);
	return foldText(isWide ? title : title.replace(/[＂＊：＜＞？｜⧸⧹]/g, (wide) => replaced[wide] ?? wide));
}

function idInName(stem: string): VideoId | null {
	const [, bracketed] = /\[([\w-]{11})\]\s*$/.exec(stem) ?? [];
	if (isVideoId(bracketed)) return bracketed;
	// People and systems may add to the name after the id: `Talk [dQw4w9WgXcQ] (1)`.
	const inside = [...stem.matchAll(/\[([\w-]{11})\]/g)].map(([, id = '']) => id).filter((id) => !isWords(id));
	if (inside.length === 1 && isVideoId(inside[0])) return inside[0];
	return isVideoId(stem) && !isWords(stem) ? stem : null;
}

/** Whether eleven characters are words and numbers (`lecture-one`, `Chapter_001`). Ids hardly ever look like that. */
function isWords(text: string): boolean {
	return /^(?:[A-Z]?[a-z]{2,}|[A-Z]{2,}|\d+)(?:[-_]?(?:[A-Z]?[a-z]{2,}|\d+$)|[-_](?:[A-Z]{2,}|\d+|a))*$/.test(text);
}
