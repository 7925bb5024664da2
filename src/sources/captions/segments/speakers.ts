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
/** As WhisperX has it in brackets, too. */
const numbered = /\[?((?:Speaker|SPEAKER)[ _]?\d{1,3})\]?:(?=\s|$)/y;
/** As meetings have them: up to five words, in any letters. */
const label = /([^\s:!?"“”]+(?: [^\s:!?"“”]+){0,4}):(?=\s|$)/y;
// So few rows may begin alike by chance.
const fewestLabels = 4;

/**
 * The places in a caption's text where another speaker begins: `>> ` at the start of a row or behind the end of a
 * sentence, as broadcasters write it, and `Speaker 1:` or a name in capitals (`ANNA:`) at the start of a row or behind
 * `>>`; names in any letters (`Anna Berg:`) at the start of a row.
 *
 * @param rowStarts character at which each row of the caption begins
 * @param names those that count without `>>`, see `namesIn`
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
 * The names of those who speak in a transcript. Where half of the rows begin with what may be a name, as Zoom writes them, it is
 * one; elsewhere those in capitals are. Whoever speaks is named again, so one opens two of its rows or more: `HTML: is the
 * language` does so once. A transcript that is written in capitals throughout has none that can be told from its words.
 *
 * @param rows their texts
 */
export function namesIn(rows: readonly string[]): Set<string> {
	const { names } = repeatedIn(
		rows.map((row) => {
			const opening = matchAt(chevrons, row, 0)?.[0] ?? '';
			return row.includes(':') ? nameAt(row.slice(opening.length).trimStart(), 0, null) : null;
		}),
	);
	const labels = repeatedIn(rows.map((row) => labelAt(row, 0)));
	if (labels.rows >= fewestLabels && labels.rows * 2 >= rows.filter((row) => row !== '').length)
		return names.union(labels.names);
	return names.size > 0 && isAllCapitals(rows) ? new Set() : names;
}

/** Names that are found twice or more, and in how many rows one of these is. */
function repeatedIn(found: readonly (Name | null)[]): { names: Set<string>; rows: number } {
	const counts = new Map<string, number>();
	for (const name of found) if (name) counts.set(name.speaker, (counts.get(name.speaker) ?? 0) + 1);
	const repeated = [...counts].filter(([, count]) => count > 1);
	return { names: new Set(repeated.map(([name]) => name)), rows: repeated.reduce((sum, [, count]) => sum + count, 0) };
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

/** What names a speaker, and the number of characters that it takes. */
interface Name {
	readonly speaker: string;
	readonly length: number;
}

/** The name at a place of a text. Any but `Speaker 1` has to be among `names`, where those are given. */
function nameAt(text: string, at: number, names: ReadonlySet<string> | null): Name | null {
	const voice = matchAt(numbered, text, at);
	if (voice) return nameOf(voice);
	const labelled = names ? labelAt(text, at) : null;
	if (labelled && names?.has(labelled.speaker)) return labelled;
	const name = nameOf(matchAt(capitals, text, at));
	if (!name || name.length > 41 || noNames.has(name.speaker) || !/\p{Lu}.*\p{Lu}/u.test(name.speaker)) return null;
	return names?.has(name.speaker) === false ? null : name;
}

function labelAt(text: string, at: number): Name | null {
	const name = text.includes(':') ? nameOf(matchAt(label, text, at)) : null;
	return name && name.length <= 61 && /\p{L}/u.test(name.speaker) && !noNames.has(name.speaker) ? name : null;
}

function nameOf(match: RegExpExecArray | null): Name | null {
	const [whole = '', speaker] = match ?? [];
	return speaker === undefined ? null : { speaker, length: whole.length };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(text);
}
