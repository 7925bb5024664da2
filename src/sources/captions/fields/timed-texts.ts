import type { Flaw } from '../../../errors.ts';
import type { Caption, Track } from '../track.ts';
import { alignedWords } from './aligned-words.ts';
import { type Piece, rowsOf } from '../line.ts';
import { OddityTally } from '../oddity-tally.ts';
import { rounded } from '../timestamp.ts';
import { reasonUntimed, unreadWordTime } from '../unread-times.ts';
import { timeIn } from './time-value.ts';

/** A time as a record has it, not read yet. */
export interface FieldTime {
	/** Of the field, to name in messages. */
	readonly name: string;
	readonly value: unknown;
	/** Seconds in its unit, where the name tells it. */
	readonly unit?: number | undefined;
}

/** A time in milliseconds. */
export const milliseconds = (name: string, value: unknown): FieldTime => ({ name, value, unit: 1e-3 });

export interface TimedWord {
	/** With the space before it, where the source has that. */
	readonly text: string;
	readonly start?: FieldTime | undefined;
	readonly speaker?: string | undefined;
}

/** What is said in one record of a transcript, with its times as they stand there. */
export interface TimedText {
	/** Its line or, where the format has none, its number; both from 1. */
	readonly place: { readonly line: number } | { readonly row: number };
	/** Absent where the record has no field for it. */
	readonly text: string | undefined;
	/** Absent where the record has none, as the others. */
	readonly start?: FieldTime | undefined;
	readonly end?: FieldTime | undefined;
	readonly duration?: FieldTime | undefined;
	readonly speaker?: string | undefined;
	/** The words of the text. */
	readonly words?: readonly TimedWord[] | undefined;
	/** Whether the times of its words count from its own start. */
	readonly hasOffsets?: boolean;
}

/**
 * The captions that records are. One whose times cannot be read is a flaw, unless there are no words in it; where a program
 * names none, numbers are seconds or milliseconds, whichever people can speak in.
 */
export function captionsOfTexts(texts: readonly TimedText[]): Required<Omit<Track, 'facts'>> {
	const flaws: Flaw[] = [];
	const oddities = new OddityTally();
	const unit = unitOf(texts);
	const startName = texts.find(({ start }) => start)?.start?.name ?? 'start';
	const secondsOf = (time: FieldTime | undefined): number | null => inSeconds(time, unit);
	const captions = texts.flatMap((one): Caption[] => {
		const { place, text, speaker, words = [] } = one;
		if (text === undefined) {
			flaws.push({ ...place, ...noText });
			return [];
		}
		const start = secondsOf(one.start);
		const last = one.end ?? one.duration;
		const until = isAbsent(last) ? 0 : secondsOf(last);
		if (start === null || until === null) {
			const unread = start === null ? one.start : last;
			const reason = reasonUntimed(unread?.name ?? startName, unread?.value);
			if (text.trim() !== '') flaws.push({ ...place, reason, hint: form(unread?.unit ?? unit) });
			return [];
		}
		const end = isAbsent(last) ? start : last === one.end ? until : rounded(start + until);
		const zero = one.hasOffsets ? start : 0;
		const timed = words.map((word) => pieceOf(word, zero));
		const pieces = words.length > 0 ? alignedWords(text, timed) : null;
		if (words.length > 0 && !pieces) oddities.add('segments whose words are not those of their text');
		const spoken = (pieces ?? [{ text }]).map((piece): Piece => ({ ...piece, speaker: piece.speaker ?? speaker }));
		return [{ ...place, start, end, rows: rowsOf(spoken, start) }];
	});
	return { captions, flaws, oddities: oddities.list() };

	function pieceOf({ text, start, speaker }: TimedWord, zero: number): Piece {
		const second = isAbsent(start) ? undefined : secondsOf(start);
		if (second === null) oddities.add(unreadWordTime);
		return { text, start: typeof second === 'number' ? rounded(zero + second) : undefined, speaker };
	}
}

const noText = { reason: 'There is no text.', hint: 'Export it again, or write what is said.' };

const form = (unit: number): string =>
	unit === 1 ? 'Write it as a number of seconds: 62.5.' : 'Write it as a number of milliseconds: 62500.';

const isAbsent = (time: FieldTime | undefined): boolean => time?.value === undefined || time.value === null;

function inSeconds(time: FieldTime | undefined, unit: number): number | null {
	const value = timeIn(time?.value);
	if (value === null) return null;
	return rounded('seconds' in value ? value.seconds : value.number * (time?.unit ?? unit));
}

/** Characters that are said in a second at the least, over the captions of a talk. Some twelve are usual, four in Chinese. */
const slowestSpeech = 0.25;
/** The same where the unit may be ten times as long. */
const slowestByHundredths = 0.8;

/**
 * Seconds in the unit of numbers that no name tells the unit of: people who speak tell it. A name of its own has the stop of
 * Vibe, which hands on whisper.cpp's hundredths.
 */
function unitOf(texts: readonly TimedText[]): number {
	const starts = texts.map(({ start }) => inSeconds(start, 1));
	const rates = texts.flatMap(({ text = '', end, duration }, index) => {
		const start = starts[index] ?? null;
		const until = inSeconds(end, 1) ?? starts[index + 1] ?? null;
		const lasting = inSeconds(duration, 1) ?? (start === null || until === null ? 0 : until - start);
		return lasting > 0 && text.trim() !== '' ? [text.trim().length / lasting] : [];
	});
	const rate = rates.sort((a, b) => a - b)[Math.floor(rates.length / 2)] ?? Infinity;
	if (texts.some(({ end }) => end?.name === 'stop')) return rate < slowestByHundredths ? 0.01 : 1;
	return rate < slowestSpeech ? 0.001 : 1;
}
