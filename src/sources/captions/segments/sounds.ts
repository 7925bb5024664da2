import { unspacedLetters } from '../../../text/unspaced.ts';

/** A stretch of a text, in characters. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** A sound named in a text, with what it is. */
export interface SoundSpan extends Span {
	readonly sound: string;
}

// What YouTube's recogniser writes in brackets amid the words, in the languages it does so, and what people do.
const recognised = new Set(
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

// What people are heard doing, and things, in the forms that brackets have: `laughs`, `door closing`.
const heard =
	/^(?:applaud|bark|beep|boo|buzz|cheer|chirp|chuckl|clapp?|cough|cr[iy]|gasp|giggl|groan|humm?|laugh|moan|mumbl|mutter|scream|shout|sigh|sing|sneez|snicker|sniff|sniffl|sobb?|whisper|whistl|yell)(?:s|es|ing)$/;
const heardOfThings =
	/^(?:approach|bang|clos|continu|creak|fad|knock|open|play|ring|rumbl|slamm?|stopp?|toll)(?:s|es|ing)$/;

const bracketed = /[[［【]([^[\]［］【】]{1,60})[\]］】]|[(（]([^()（）]{1,60})[)）]|[♪♫🎵🎶]+(?:\s*[♪♫🎵🎶]+)*/gu;

// `array[index]` and `f(x)` are words. Scripts without spaces have any bracket right behind one.
const wordEnd = /[\p{L}\p{N}_]$/u;
const unspacedEnd = new RegExp(String.raw`[${unspacedLetters}\p{sc=Hang}]$`, 'u');

/**
 * The sounds in a text: `[Music]`, `(applause)`, `♪`. What is taken for one is lost from the words, so amid words only what
 * is known is: `[laughs]`. A square bracket that is all of a caption says what is heard, and so does one that is all of a row
 * and does not begin small; a round one that is all of a caption does where it reads like a description. Notes around words
 * are no sound: what is sung is said. `[ __ ]`, a word that YouTube hides, stays a word.
 *
 * @param rowStarts character at which each row of the caption begins
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
			const whole = wholeOf(text, rowStarts, span);
			// A row that only names a sound goes with the dash before it.
			const from = whole ? (rowStarts.findLast((start) => start <= span.from) ?? 0) : span.from;
			if (isSound(inner, round !== undefined, whole)) found.push({ ...span, from, sound: inner });
		}
	}
	return found;
}

function isAttached(before: string): boolean {
	return wordEnd.test(before) && !unspacedEnd.test(before);
}

function isSound(inner: string, isRound: boolean, whole: 'caption' | 'row' | null): boolean {
	const text = inner.toLowerCase();
	if (recognised.has(text) || heard.test(text)) return true;
	if (whole === null) return false;
	if (!isRound && (whole === 'caption' || !/^\p{Ll}/u.test(inner))) return true;
	if (!isShort(inner) || /[.!?…,;:。、]/.test(inner)) return false;
	const last = text.split(' ').at(-1) ?? '';
	if (recognised.has(last) || heard.test(last) || (last !== text && heardOfThings.test(last))) return true;
	return whole === 'caption' && isDescription(inner);
}

/** Whether a text begins like a sentence, and is no name: `Un oiseau gazouille`, `Breathes in`; in CJK, names a sound. */
function isDescription(inner: string): boolean {
	return /^\p{Lu}.* \p{Ll}\S*$/u.test(inner) || /(?:音|声|聲|소리)$/.test(inner);
}

/** No longer than sounds are described: an aside in brackets mostly is. */
function isShort(inner: string): boolean {
	return inner.split(' ').length <= 4 && inner.length <= (/[\u2e80-\uffef]/.test(inner) ? 8 : 40);
}

/** Whether a span is all there is in the caption, or in one of its rows. A dash before it, for a speaker, is nothing. */
function wholeOf(text: string, rowStarts: readonly number[], { from, to }: Span): 'caption' | 'row' | null {
	const isBare = (begin: number, end: number): boolean =>
		/^[\s‐–—-]*$/.test(text.slice(begin, from)) && /^\s*$/.test(text.slice(to, end));
	if (isBare(0, text.length)) return 'caption';
	const row = rowStarts.findLastIndex((start) => start <= from);
	return isBare(rowStarts[row] ?? 0, rowStarts[row + 1] ?? text.length) ? 'row' : null;
}
