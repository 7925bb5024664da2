import type { Cue, Sound, Word } from './cue.ts';

/** The smallest part of a transcript that is never cut: a timed word, or a cue without word times. Times are seconds. */
export interface Unit {
	readonly start: number;
	/** Second at which the next may begin; by the source where there are no word times. */
	readonly end: number;
	/** Second at which it has been said, as far as can be told: what follows until the next unit is a pause. */
	readonly said: number;
	readonly text: string;
	/** Whether its text brings its own space: a word amid a cue. */
	readonly isAmid: boolean;
	/** Room that the text takes with the space before it, in the widths of a Latin character. */
	readonly width: number;
	/** Who begins to speak here, as in a cue. */
	readonly speaker?: string | undefined;
	readonly sounds: readonly Sound[];
}

/** The units of cues, in order. A speaker is named only where it changes. */
export function* unitsOf(cues: readonly Cue[]): Generator<Unit> {
	let speaker: string | undefined;
	for (const [index, cue] of cues.entries()) {
		const begins =
			cue.speaker !== undefined && (cue.speaker === '' || cue.speaker !== speaker) ? cue.speaker : undefined;
		speaker = cue.speaker ?? speaker;
		const next = cues[index + 1]?.start ?? Infinity;
		const end = next > cue.start ? Math.min(cue.end, next) : cue.end;
		const sounds = cue.sounds ?? [];
		if (cue.words) yield* wordUnits(cue.words, end, begins, sounds);
		else {
			const { start, text } = cue;
			yield { start, end, said: end, text, isAmid: false, width: widthOf(text) + 1, speaker: begins, sounds };
		}
	}
}

function* wordUnits(
	words: readonly Word[],
	end: number,
	speaker: string | undefined,
	sounds: readonly Sound[],
): Generator<Unit> {
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
			width: widthOf(text) + (index === 0 ? 1 : 0),
			speaker: index === 0 ? speaker : undefined,
			sounds: here,
		};
		at = reach;
	}
}

/** Seconds that a slow speaker takes for a word: what a recogniser does not tell. */
function speakingTime(text: string): number {
	return 0.3 + text.length * 0.08;
}

// East Asian wide characters: Han, kana, Hangul and the punctuation of their width.
const wide = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3000-\u303f\uff01-\uff60]/gu;

/** Room that a text takes, in the widths of a Latin character. */
function widthOf(text: string): number {
	return text.length + (/[\u1100-\uffff]/.test(text) ? (text.match(wide)?.length ?? 0) : 0);
}
