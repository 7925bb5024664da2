import type { Span } from './sounds.ts';

/** A place in a text where another speaker begins, with the characters that say so. */
export interface Turn extends Span {
	/** Empty where only the change is marked. */
	readonly speaker: string;
}

// Words that stand before a colon in capitals and name nobody.
const noNames = new Set([
	'NOTE',
	'WARNING',
	'IMPORTANT',
	'TIP',
	'TODO',
	'FIXME',
	'STEP',
	'PS',
	'FAQ',
	'URL',
	'HTTP',
	'HTTPS',
	'RE',
]);

const chevrons = />>+(?=\s|$)/y;
// Amid a row, something has to end first: `cin >> x` is code.
const endedBefore = /[.!?…,;:。！？"'”’)\]♪—–-] $/u;
const capitals = /((?:\p{Lu}[\p{Lu}\p{N}.'’&-]*)(?: (?:[\p{Lu}\p{N}#][\p{Lu}\p{N}.'’&-]*)){0,3}):(?=\s|$)/uy;
const numbered = /((?:Speaker|SPEAKER)[ _]?\d{1,3}):(?=\s|$)/y;

/**
 * The places in a caption's text where another speaker begins: `>> ` at the start of a row or behind the end of a
 * sentence, as broadcasters write it, and a name in capitals (`ANNA:`) or `Speaker 1:` at the start of a row or behind
 * `>>`.
 *
 * @param rowStarts character at which each row of the caption begins
 * @param allCapitals whether the whole transcript is written in capitals: there, only `>>` tells a name from a word
 */
export function turnsIn(text: string, rowStarts: readonly number[], allCapitals: boolean): Turn[] {
	if (!text.includes('>>') && !text.includes(':')) return [];
	const turns: Turn[] = [];
	const starts = new Set(rowStarts);
	for (let at = 0; at < text.length; at += 1) {
		const begins = starts.has(at);
		if (text[at] !== '>' && !begins) continue;
		const open = begins || endedBefore.test(text.slice(Math.max(0, at - 3), at)) ? matchAt(chevrons, text, at) : null;
		const isMarked = open !== null;
		let to = at + (open?.[0].length ?? 0);
		while (isMarked && text[to] === ' ') to += 1;
		const name = begins || isMarked ? nameAt(text, to, allCapitals && !isMarked) : null;
		if (!isMarked && !name) continue;
		to += name?.length ?? 0;
		turns.push({ from: at, to, speaker: name?.speaker ?? '' });
		at = Math.max(at, to - 1);
	}
	return turns;
}

/** Whether a transcript is written in capitals throughout. */
export function isAllCapitals(texts: Iterable<string>): boolean {
	let upper = 0;
	let lower = 0;
	for (const text of texts) {
		upper += text.match(/\p{Lu}/gu)?.length ?? 0;
		lower += text.match(/\p{Ll}/gu)?.length ?? 0;
		if (upper + lower > 20_000) break;
	}
	return upper > 4 * lower;
}

function nameAt(text: string, at: number, onlyNumbered: boolean): { speaker: string; length: number } | null {
	const voice = matchAt(numbered, text, at);
	const name = voice || onlyNumbered ? null : matchAt(capitals, text, at);
	const speaker = (voice ?? name)?.[1] ?? '';
	if (name && (speaker.length > 40 || noNames.has(speaker) || !/\p{Lu}.*\p{Lu}/u.test(speaker))) return null;
	return speaker === '' ? null : { speaker, length: speaker.length + 1 };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(text);
}
