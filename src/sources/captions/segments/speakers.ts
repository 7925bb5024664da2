import type { Span } from './sounds.ts';
import { speakerName } from '../speaker-name.ts';

/** The label in a text where the speaker changes. */
export interface Turn extends Span {
	/** Empty if the label has no name (`>>`). */
	readonly speaker: string;
}

// Words in capitals that often start a row, but are not names.
const notNames = new Set(['NOTE', 'WARNING', 'IMPORTANT', 'TIP', 'TODO', 'STEP', 'EXAMPLE']);

const chevrons = />>+(?=\s|$)/y;
// Within a row, a sentence has to end before the chevrons: `cin >> x` is code.
const endedBefore = /[.!?…,;:。！？"'”’)\]♪—–-] $/u;
const capitals = /((?:\p{Lu}[\p{Lu}\p{N}.'’&-]*)(?: (?:[\p{Lu}\p{N}#][\p{Lu}\p{N}.'’&-]*)){0,3}):(?=\s|$)/uy;
/** The labels of whisper.cpp (`(speaker 0)`, `(speaker ?)`), Deepgram, ElevenLabs and Voxtral (`[speaker_0]`). */
const inBrackets = /[([]speaker[ _](\d{1,3}|\?)[)\]](?=\s|$)/iy;
/** WhisperX adds brackets. */
const numbered = /\[?((?:Speaker|SPEAKER)[ _]?\d{1,3})\]?:(?=\s|$)/y;
/** Labels in transcripts of meetings: up to five words, in upper or lower case. */
const label = /([^\s:!?"“”]+(?: [^\s:!?"“”]+){0,4}):(?=\s|$)/y;
// Fewer rows may begin alike by chance.
const MIN_LABELS = 4;

/**
 * Finds the changes of speaker in a caption's text: `>> ` at the start of a row or after a sentence, as broadcasters
 * write it; `Speaker 1:` or a name in capitals (`ANNA:`) at the start of a row or after `>>`; any other name at the
 * start of a row (`Anna Berg:`).
 *
 * @param rowStarts offset of each row of the caption
 * @param names names that count without `>>`, see `namesIn`
 */
export function turnsIn(text: string, rowStarts: readonly number[], names: ReadonlySet<string>): Turn[] {
	if (!/>>|:|[([]speaker[ _]/i.test(text)) return [];
	const turns: Turn[] = [];
	const starts = new Set(rowStarts);
	for (let at = 0; at < text.length; at += 1) {
		const isRowStart = starts.has(at);
		if (text[at] !== '>' && !isRowStart) continue;
		const mayHaveChevrons = isRowStart || endedBefore.test(text.slice(Math.max(0, at - 3), at));
		const marker = mayHaveChevrons ? matchAt(chevrons, text, at) : null;
		const isMarked = marker !== null;
		let to = at + (marker?.[0].length ?? 0);
		while (isMarked && text[to] === ' ') to += 1;
		const name = isRowStart || isMarked ? nameAt(text, to, isMarked ? null : names) : null;
		if (!isMarked && !name) continue;
		to += name?.length ?? 0;
		turns.push({ from: at, to, speaker: name?.speaker ?? '' });
		at = to - 1;
	}
	return turns;
}

/**
 * Finds the names of the speakers in a transcript. If at least half of the rows begin with a possible name, as in
 * Zoom's transcripts, these are names; otherwise only those in capitals. A name has to occur at least twice: speakers
 * speak again, but `HTML: is the language` occurs once. In a transcript that is all capitals, there are no names.
 *
 * @param rows texts of the rows
 */
export function namesIn(rows: readonly string[]): Set<string> {
	const { names } = repeatedIn(
		rows.map((row) => {
			const marker = matchAt(chevrons, row, 0)?.[0] ?? '';
			return row.includes(':') ? nameAt(row.slice(marker.length).trimStart(), 0, null) : null;
		}),
	);
	const labels = repeatedIn(rows.map((row) => labelAt(row, 0)));
	if (labels.rows >= MIN_LABELS && labels.rows * 2 >= rows.filter((row) => row !== '').length)
		return names.union(labels.names);
	return names.size > 0 && isAllCapitals(rows) ? new Set() : names;
}

/** Returns the names that occur at least twice, and the number of rows with one of them. */
function repeatedIn(found: readonly (Name | null)[]): { names: Set<string>; rows: number } {
	const counts = new Map<string, number>();
	for (const name of found) if (name) counts.set(name.speaker, (counts.get(name.speaker) ?? 0) + 1);
	const repeated = [...counts].filter(([, count]) => count > 1);
	return { names: new Set(repeated.map(([name]) => name)), rows: repeated.reduce((sum, [, count]) => sum + count, 0) };
}

/** Whether a transcript is all capitals. */
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

/** The label of a speaker. */
interface Name {
	readonly speaker: string;
	/** Length of the whole label, in UTF-16 code units. */
	readonly length: number;
}

/** Returns the name at an offset. If `names` is given, any but `Speaker 1` has to be one of them. */
function nameAt(text: string, at: number, names: ReadonlySet<string> | null): Name | null {
	const voice = nameOf(matchAt(inBrackets, text, at) ?? matchAt(numbered, text, at));
	if (voice) return { ...voice, speaker: speakerName(voice.speaker) };
	const labelled = names ? labelAt(text, at) : null;
	if (labelled && names?.has(labelled.speaker)) return labelled;
	const name = nameOf(matchAt(capitals, text, at));
	if (!name || name.length > 41 || notNames.has(name.speaker) || !/\p{Lu}.*\p{Lu}/u.test(name.speaker)) return null;
	return names?.has(name.speaker) === false ? null : name;
}

function labelAt(text: string, at: number): Name | null {
	const name = text.includes(':') ? nameOf(matchAt(label, text, at)) : null;
	return name && name.length <= 61 && /\p{L}/u.test(name.speaker) && !notNames.has(name.speaker) ? name : null;
}

function nameOf(match: RegExpExecArray | null): Name | null {
	const [whole = '', speaker] = match ?? [];
	return speaker === undefined ? null : { speaker, length: whole.length };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(text);
}
