/** A stretch of a text, in characters. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** A sound named in a text, with what it is. */
export interface SoundSpan extends Span {
	readonly sound: string;
}

// What YouTube's recogniser writes in brackets amid the words, in the languages it does so.
const recognised = new Set(
	`music applause laughter cheering singing whistling silence foreign inaudible
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

const bracketed = /[[［【]([^[\]［］【】]{1,60})[\]］】]|[(（]([^()（）]{1,60})[)）]|[♪♫🎵🎶]+(?:\s*[♪♫🎵🎶]+)*/gu;

/**
 * The sounds in a text: `[Music]`, `(applause)`, `♪`. A bracket that is all of a caption's row says what is heard, and
 * so does a round one that is all of a caption and no sentence; amid words only what is known as a sound, or written
 * small as in `[laughs]`, is one. Notes around words are no sound: what is sung is said. `[ __ ]`, a word that YouTube
 * hides, stays a word.
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
		} else if (/\p{L}/u.test(inner)) {
			const whole = wholeOf(text, rowStarts, span);
			// A row that only names a sound goes with the dash before it.
			const from = whole ? (rowStarts.findLast((start) => start <= span.from) ?? 0) : span.from;
			if (isSound(inner, round !== undefined, whole)) found.push({ ...span, from, sound: inner });
		}
	}
	return found;
}

function isSound(inner: string, isRound: boolean, whole: 'caption' | 'row' | null): boolean {
	if (recognised.has(inner.toLowerCase())) return true;
	if (isRound) return whole === 'caption' && isShort(inner) && !/[.!?…,;:。、]/.test(inner);
	return whole !== null || /^\p{Ll}{3,}(?: \p{Ll}+){0,4}$/u.test(inner);
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
