import { unspacedLetters } from '../../../text/unspaced.ts';

/** A range of a text, in UTF-16 code units. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** A sound in a text. */
export interface SoundSpan extends Span {
	readonly sound: string;
}

// Sounds that YouTube's speech recognition and people write in brackets.
const knownSounds = new Set(
	`music applause laughter silence foreign inaudible unintelligible indistinct crosstalk clears_throat clearing_throat
	musik applaus beifall gelächter lachen jubel gesang
	musique applaudissements rires acclamations
	música aplausos risas risa aplauso
	musica applausi risate applauso
	risos palmas muziek applaus gelach gelächter musikk
	музыка аплодисменты смех музика оплески сміх muzyka brawa śmiech oklaski
	müzik alkış kahkahalar
	موسيقى تصفيق ضحك מוזיקה מוסיקה מחיאות_כפיים צחוק
	音楽 拍手 笑い 笑 音乐 音樂 掌声 掌聲 笑声 笑聲 음악 박수 웃음
	संगीत तालियां हंसी`
		.split(/\s+/)
		.map((word) => word.replace('_', ' ')),
);

// Sounds of people and of things, as verb forms: `laughs`, `door closing`.
const humanSound =
	/^(?:applaud|bark|beep|boo|buzz|cheer|chirp|chuckl|clapp?|cough|cr[iy]|gasp|giggl|groan|humm?|laugh|moan|mumbl|mutter|scream|shout|sigh|sing|sneez|snicker|sniff|sniffl|sobb?|whisper|whistl|yell)(?:s|es|ing)$/;
const thingSound =
	/^(?:approach|bang|clos|continu|creak|fad|knock|open|play|ring|rumbl|slamm?|stopp?|toll)(?:s|es|ing)$/;

const bracketed = /[[［【]([^[\]［］【】]{1,60})[\]］】]|[(（]([^()（）]{1,60})[)）]|[♪♫🎵🎶]+(?:\s*[♪♫🎵🎶]+)*/gu;

// `array[index]` and `f(x)` are words. In scripts without spaces, every bracket follows a word directly.
const wordEnd = /[\p{L}\p{N}_]$/u;
const unspacedEnd = new RegExp(String.raw`[${unspacedLetters}\p{sc=Hang}]$`, 'u');

/**
 * Finds the sounds in a text: `[Music]`, `(applause)`, `♪`. Since sounds are removed from the words, only known ones
 * (`[laughs]`) count among words. Square brackets count if they are the whole caption, or a whole row that does not
 * begin in lower case; round brackets count if they are the whole caption and read like a description. Notes around
 * words do not count: lyrics are words. `[ __ ]`, a word that YouTube masks, is a word.
 *
 * @param rowStarts offset of each row of the caption
 */
export function soundsIn(text: string, rowStarts: readonly number[]): SoundSpan[] {
	if (!/[[(［【（♪♫🎵🎶]/u.test(text)) return [];
	const found: SoundSpan[] = [];
	const notesOnly = text.replace(bracketed, '').trim() === '';
	for (const match of text.matchAll(bracketed)) {
		const [whole, square, round] = match;
		const span = { from: match.index, to: match.index + whole.length };
		const inner = (square ?? round ?? '').trim();
		if (square === undefined && round === undefined) {
			if (notesOnly) found.push({ ...span, sound: '♪' });
		} else if (/\p{L}/u.test(inner) && !isAttached(text.slice(Math.max(0, span.from - 2), span.from))) {
			const scope = filledBy(text, rowStarts, span);
			// Includes the dash before it if the sound is the whole row.
			const from = scope ? (rowStarts.findLast((start) => start <= span.from) ?? 0) : span.from;
			if (isSound(inner, round !== undefined, scope)) found.push({ ...span, from, sound: inner });
		}
	}
	return found;
}

function isAttached(before: string): boolean {
	return wordEnd.test(before) && !unspacedEnd.test(before);
}

/** @param scope what the brackets fill, see `filledBy` */
function isSound(inner: string, isRound: boolean, scope: 'caption' | 'row' | null): boolean {
	const text = inner.toLowerCase();
	if (knownSounds.has(text) || humanSound.test(text)) return true;
	if (scope === null) return false;
	if (!isRound && (scope === 'caption' || !/^\p{Ll}/u.test(inner))) return true;
	if (!isShort(inner) || /[.!?…,;:。、]/.test(inner)) return false;
	const last = text.split(' ').at(-1) ?? '';
	if (knownSounds.has(last) || humanSound.test(last) || (last !== text && thingSound.test(last))) return true;
	return scope === 'caption' && isDescription(inner);
}

/**
 * Whether a text begins like a sentence (`Un oiseau gazouille`, `Breathes in`) or, in CJK, ends in a word for sound.
 */
function isDescription(inner: string): boolean {
	return /^\p{Lu}.* \p{Ll}\S*$/u.test(inner) || /(?:音|声|聲|소리)$/.test(inner);
}

/** Whether a text is short enough for a sound. An aside in brackets is usually longer. */
function isShort(inner: string): boolean {
	return inner.split(' ').length <= 4 && inner.length <= (/[\u2e80-\uffef]/.test(inner) ? 8 : 40);
}

/** Whether a span fills the whole caption, or one of its rows, ignoring a speaker's dash before it. */
function filledBy(text: string, rowStarts: readonly number[], { from, to }: Span): 'caption' | 'row' | null {
	const isBare = (begin: number, end: number): boolean =>
		/^[\s‐–—-]*$/.test(text.slice(begin, from)) && /^\s*$/.test(text.slice(to, end));
	if (isBare(0, text.length)) return 'caption';
	const row = rowStarts.findLastIndex((start) => start <= from);
	return isBare(rowStarts[row] ?? 0, rowStarts[row + 1] ?? text.length) ? 'row' : null;
}
