import { decodeHTMLStrict } from 'entities';
import type { Flaw } from '../../../errors.ts';
import { type Caption, OddityTally, type Track } from '../track.ts';
import { alignedWords } from './aligned-words.ts';
import { type Piece, rowsOf } from '../line.ts';
import { reasonUntimed, rounded, unreadWordTime } from '../timestamp.ts';
import { parseTimeValue } from './time-value.ts';

/** A time in a field of a record, not parsed yet. */
export interface FieldTime {
	/** Name of the field, for messages. */
	readonly name: string;
	readonly value: unknown;
	/** Its unit in seconds, if known. */
	readonly unit?: number | undefined;
}

/** Returns a time in milliseconds. */
export const milliseconds = (name: string, value: unknown): FieldTime => ({ name, value, unit: 1e-3 });

export interface TimedWord {
	/** With the space before it, if the source has it. */
	readonly text: string;
	readonly start?: FieldTime | undefined;
	readonly speaker?: string | undefined;
}

/** One record of a transcript, its times not parsed yet. Absent fields are missing in the record. */
export interface TimedText {
	/** Its line, or its number in formats without lines; both 1-based. */
	readonly place: { readonly line: number } | { readonly row: number };
	readonly text: string | undefined;
	readonly start?: FieldTime | undefined;
	readonly end?: FieldTime | undefined;
	readonly duration?: FieldTime | undefined;
	readonly speaker?: string | undefined;
	/** The words of the text. */
	readonly words?: readonly TimedWord[] | undefined;
	/** Whether the times of its words are relative to its start. */
	readonly hasOffsets?: boolean;
}

/**
 * Decodes character references, which programs that scrape YouTube leave in texts (`it&#39;s`), even encoded twice
 * (`&amp;#39;`).
 */
export const withoutReferences = (text: string): string =>
	text.includes('&') ? decodeHTMLStrict(decodeHTMLStrict(text)) : text;

/**
 * Turns records into captions. A record with words whose times cannot be parsed is a flaw. Numbers without a unit are
 * seconds or milliseconds, depending on which gives a plausible rate of speech.
 */
export function toCaptions(texts: readonly TimedText[]): Required<Omit<Track, 'facts'>> {
	const flaws: Flaw[] = [];
	const oddities = new OddityTally();
	const unit = unitOf(texts);
	const startName = texts.find(({ start }) => start)?.start?.name ?? 'start';
	const secondsOf = (time: FieldTime | undefined): number | null => inSeconds(time, unit);
	const captions = texts.flatMap((record): Caption[] => {
		const { place, text, speaker, words = [] } = record;
		if (text === undefined) {
			flaws.push({ ...place, ...noText });
			return [];
		}
		const start = secondsOf(record.start);
		const endTime = record.end ?? record.duration;
		const endSeconds = isAbsent(endTime) ? 0 : secondsOf(endTime);
		if (start === null || endSeconds === null) {
			const unread = start === null ? record.start : endTime;
			const reason = reasonUntimed(unread?.name ?? startName, unread?.value);
			if (text.trim() !== '') flaws.push({ ...place, reason, hint: form(unread?.unit ?? unit) });
			return [];
		}
		const end = isAbsent(endTime) ? start : endTime === record.end ? endSeconds : rounded(start + endSeconds);
		const zero = record.hasOffsets ? start : 0;
		const timedWords = words.map((word) => pieceOf(word, zero));
		const pieces = words.length > 0 ? alignedWords(text, timedWords) : null;
		if (words.length > 0 && !pieces) oddities.add('segments whose words do not match their text');
		const attributed = (pieces ?? [{ text }]).map((piece): Piece => ({ ...piece, speaker: piece.speaker ?? speaker }));
		return [{ ...place, start, end, rows: rowsOf(attributed, start) }];
	});
	return { captions, flaws, oddities: oddities.list() };

	function pieceOf({ text, start, speaker }: TimedWord, zero: number): Piece {
		const second = isAbsent(start) ? undefined : secondsOf(start);
		if (second === null) oddities.add(unreadWordTime);
		const time = typeof second === 'number' ? rounded(zero + second) : undefined;
		return { text, start: time, speaker };
	}
}

const noText = { reason: 'The caption has no text.', hint: 'Export it again, or write what is said.' };

const form = (unit: number): string =>
	unit === 1 ? 'Write it as a number of seconds: 62.5.' : 'Write it as a number of milliseconds: 62500.';

const isAbsent = (time: FieldTime | undefined): boolean => time?.value === undefined || time.value === null;

function inSeconds(time: FieldTime | undefined, unit: number): number | null {
	const value = parseTimeValue(time?.value);
	if (value === null) return null;
	return rounded('seconds' in value ? value.seconds : value.number * (time?.unit ?? unit));
}

/** Minimum rate of speech, in characters per second (median of a talk). About twelve are usual, four in Chinese. */
const MIN_RATE = 0.25;
/** The same for telling seconds from hundredths, which are only a factor of a hundred apart. */
const MIN_RATE_IN_HUNDREDTHS = 0.8;

/**
 * Infers the unit of numbers without one, in seconds, from the rate of speech. Vibe passes on whisper.cpp's hundredths
 * of a second; its field `stop` identifies it.
 */
function unitOf(texts: readonly TimedText[]): number {
	const starts = texts.map(({ start }) => inSeconds(start, 1));
	const rates = texts.flatMap(({ text = '', end, duration }, index) => {
		const start = starts[index] ?? null;
		const until = inSeconds(end, 1) ?? starts[index + 1] ?? null;
		const length = inSeconds(duration, 1) ?? (start === null || until === null ? 0 : until - start);
		return length > 0 && text.trim() !== '' ? [text.trim().length / length] : [];
	});
	const rate = rates.sort((a, b) => a - b)[Math.floor(rates.length / 2)] ?? Infinity;
	if (texts.some(({ end }) => end?.name === 'stop')) return rate < MIN_RATE_IN_HUNDREDTHS ? 0.01 : 1;
	return rate < MIN_RATE ? 0.001 : 1;
}
