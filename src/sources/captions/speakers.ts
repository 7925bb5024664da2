import type { Span } from './sounds.ts';

/** A place in a text where another speaker begins, with the characters that say so. */
export interface Turn extends Span {
	/** Empty where only the change is marked. */
	readonly speaker: string;
}

// Words in capitals that open row after row and name nobody.
const noNames = new Set(['NOTE', 'WARNING', 'IMPORTANT', 'TIP', 'TODO', 'STEP', 'EXAMPLE']);

const chevrons = />>+(?=\s|$)/y;
// Amid a row, something has to end first: `cin >> x` is code.
const endedBefore = /[.!?…,;:。！？"'”’)\]♪—–-] $/u;
const capitals = /((?:\p{Lu}[\p{Lu}\p{N}.'’&-]*)(?: (?:[\p{Lu}\p{N}#][\p{Lu}\p{N}.'’&-]*)){0,3}):(?=\s|$)/uy;
const numbered = /((?:Speaker|SPEAKER)[ _]?\d{1,3}):(?=\s|$)/y;

/**
 * The places in a caption's text where another speaker begins: `>> ` at the start of a row or behind the end of a
 * sentence, as broadcasters write it, and `Speaker 1:` or a name in capitals (`ANNA:`) at the start of a row or behind
 * `>>`.
 *
 * @param rowStarts character at which each row of the caption begins
 * @param names those in capitals that count without `>>`, see `namesIn`
 */
export function turnsIn(text: string, rowStarts: readonly number[], names: ReadonlySet<string>): Turn[] {
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
		const name = begins || isMarked ? nameAt(text, to, isMarked ? null : names) : null;
		if (!isMarked && !name) continue;
		to += name?.length ?? 0;
		turns.push({ from: at, to, speaker: name?.speaker ?? '' });
		at = Math.max(at, to - 1);
	}
	return turns;
}

/**
 * The names in capitals of a transcript: whoever speaks is named again, so one opens two of its rows or more. `HTML: is
 * the language` does so once. A transcript that is written in capitals throughout has none that can be told from its words.
 *
 * @param rows their texts
 */
export function namesIn(rows: readonly string[]): Set<string> {
	const counts = new Map<string, number>();
	for (const row of rows) {
		const opening = matchAt(chevrons, row, 0)?.[0] ?? '';
		const name = row.includes(':') ? nameAt(row.slice(opening.length).trimStart(), 0, null) : null;
		if (name) counts.set(name.speaker, (counts.get(name.speaker) ?? 0) + 1);
	}
	const repeated = [...counts].filter(([, count]) => count > 1).map(([name]) => name);
	return new Set(repeated.length > 0 && isAllCapitals(rows) ? [] : repeated);
}

/** Whether a transcript is written in capitals throughout. */
function isAllCapitals(texts: Iterable<string>): boolean {
	let upper = 0;
	let lower = 0;
	for (const text of texts) {
		upper += text.match(/\p{Lu}/gu)?.length ?? 0;
		lower += text.match(/\p{Ll}/gu)?.length ?? 0;
		if (upper + lower > 20_000) break;
	}
	return upper > 4 * lower;
}

/** The name at a place of a text. One in capitals has to be among `names`, where those are given. */
function nameAt(
	text: string,
	at: number,
	names: ReadonlySet<string> | null,
): { speaker: string; length: number } | null {
	const voice = matchAt(numbered, text, at);
	const name = voice ? null : matchAt(capitals, text, at);
	const speaker = (voice ?? name)?.[1] ?? '';
	if (name && (speaker.length > 40 || noNames.has(speaker) || !/\p{Lu}.*\p{Lu}/u.test(speaker))) return null;
	if (speaker === '' || (name && names?.has(speaker) === false)) return null;
	return { speaker, length: speaker.length + 1 };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(text);
}
