import type { Cue, Sound, Word } from '../track.ts';

/** The smallest part of a transcript that is never cut: a timed word, or a cue without word times. Times are seconds. */
export interface CueUnit {
	readonly start: number;
	/** Second at which the next may begin; the end that the source gives where there are no word times. */
	readonly end: number;
	/** Second at which it has been said, as far as can be told: what follows until the next unit is a pause. */
	readonly said: number;
	readonly text: string;
	/** Whether it is a word within a cue, whose text includes the space before it. */
	readonly isAmid: boolean;
	/** Room that the text takes with the space before it, in the widths of a Latin character; 0 without text. */
	readonly width: number;
	/** Who begins to speak here, as in a cue. */
	readonly speaker?: string | undefined;
	readonly sounds: readonly Sound[];
}

/**
 * The units of cues, none starting before the one above it: where cues overlap, words count as said in the cue that
 * started last. A speaker is named only where it changes.
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
	return [{ start, end, said: end, text, isAmid: false, width, speaker, sounds }];
}

function delayed(unit: CueUnit, start: number): CueUnit {
	return { ...unit, start, end: Math.max(start, unit.end), said: Math.max(start, unit.said) };
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
		const here: Sound[] = [];
		for (let sound = sounds[soundsDone]; sound && (last || sound.at < reach); sound = sounds[soundsDone]) {
			here.push({ ...sound, at: sound.at - at });
			soundsDone += 1;
		}
		yield {
			start,
			end: until,
			said: Math.min(until, start + speakingTime(text)),
			text,
			isAmid: index > 0,
			width: text.trim() === '' ? 0 : widthOf(text) + (index === 0 ? 1 : 0),
			speaker: index === 0 ? speaker : undefined,
			sounds: here,
		};
		at = reach;
	}
}

/** Seconds of silence that a listener hears as a pause. */
const PAUSE = 0.6;

/** Seconds of the pause between a unit and the next; 0 where there is none, or the source does not tell when the unit ends. */
export function pauseBetween({ start, said }: CueUnit, next: CueUnit): number {
	const silence = next.start - said;
	return said > start && silence >= PAUSE ? silence : 0;
}

/** Seconds that a slow speaker takes for a word, since recognisers only say when it begins. */
function speakingTime(text: string): number {
	return 0.3 + text.length * 0.08;
}

// East Asian wide characters: Han, kana, Hangul and the punctuation of their width.
const wide = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3000-\u303f\uff01-\uff60]/gu;

/** Room that a text takes, in the widths of a Latin character. */
function widthOf(text: string): number {
	return text.length + (/[\u1100-\uffff]/.test(text) ? (text.match(wide)?.length ?? 0) : 0);
}
