import type { Cue, Sound, Word } from '../track.ts';

/** An indivisible part of a transcript: a timed word, or a cue without word times. Times are seconds. */
export interface CueUnit {
	readonly start: number;
	/** Latest end: the start of the next word, or the end of the cue. */
	readonly end: number;
	/** Estimated end of speech. The time from here to the next unit is a pause. */
	readonly spokenUntil: number;
	readonly text: string;
	/** Whether it is a word of the same cue as the unit before. Its text includes the space before it. */
	readonly continuesCue: boolean;
	/** Width of the text with the space before it, in Latin characters; 0 without text. */
	readonly width: number;
	/** Set if the speaker changes here, see `Cue`. */
	readonly speaker?: string | undefined;
	readonly sounds: readonly Sound[];
}

/**
 * Splits cues into units with ascending starts: where cues overlap, a word that starts before the previous unit is
 * delayed to its start. Units have a speaker only where it changes.
 */
export function* unitsOf(cues: readonly Cue[]): Generator<CueUnit> {
	let speaker: string | undefined;
	let latest = 0;
	for (const [index, cue] of cues.entries()) {
		const isChange = cue.speaker !== undefined && (cue.speaker === '' || cue.speaker !== speaker);
		speaker = cue.speaker ?? speaker;
		const next = cues[index + 1]?.start ?? Infinity;
		const end = next > cue.start ? Math.min(cue.end, next) : cue.end;
		for (const unit of cueUnits(cue, end, isChange ? speaker : undefined)) {
			latest = Math.max(latest, unit.start);
			yield unit.start === latest ? unit : delayed(unit, latest);
		}
	}
}

function cueUnits(cue: Cue, end: number, speaker: string | undefined): Iterable<CueUnit> {
	const { start, text, words, sounds = [] } = cue;
	if (words) return wordUnits(words, end, speaker, sounds);
	const width = text === '' ? 0 : widthOf(text) + 1;
	return [{ start, end, spokenUntil: end, text, continuesCue: false, width, speaker, sounds }];
}

function delayed(unit: CueUnit, start: number): CueUnit {
	return { ...unit, start, end: Math.max(start, unit.end), spokenUntil: Math.max(start, unit.spokenUntil) };
}

function* wordUnits(
	words: readonly Word[],
	end: number,
	speaker: string | undefined,
	sounds: readonly Sound[],
): Generator<CueUnit> {
	let at = 0;
	let soundsDone = 0;
	for (const [index, { start, text }] of words.entries()) {
		const last = index === words.length - 1;
		const until = Math.max(start, words[index + 1]?.start ?? end);
		const reach = at + text.length;
		const ownSounds: Sound[] = [];
		for (let sound = sounds[soundsDone]; sound && (last || sound.at < reach); sound = sounds[soundsDone]) {
			ownSounds.push({ ...sound, at: sound.at - at });
			soundsDone += 1;
		}
		yield {
			start,
			end: until,
			spokenUntil: Math.min(until, start + speakingTime(text)),
			text,
			continuesCue: index > 0,
			width: text.trim() === '' ? 0 : widthOf(text) + (index === 0 ? 1 : 0),
			speaker: index === 0 ? speaker : undefined,
			sounds: ownSounds,
		};
		at = reach;
	}
}

/** Minimum silence, in seconds, that a listener perceives as a pause. */
const MIN_PAUSE = 0.6;

/** Returns the pause between a unit and the next, in seconds; 0 if there is none, or the end of the unit is unknown. */
export function pauseBetween({ start, spokenUntil }: CueUnit, next: CueUnit): number {
	const silence = next.start - spokenUntil;
	return spokenUntil > start && silence >= MIN_PAUSE ? silence : 0;
}

/** Estimates the seconds that a slow speaker needs for a word: speech recognition gives only its start. */
function speakingTime(text: string): number {
	return 0.3 + text.length * 0.08;
}

// East Asian wide characters: Han, kana, Hangul and full-width punctuation.
const wide = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3000-\u303f\uff01-\uff60]/gu;

/** Returns the width of a text, in Latin characters. */
function widthOf(text: string): number {
	return text.length + (/[\u1100-\uffff]/.test(text) ? (text.match(wide)?.length ?? 0) : 0);
}
