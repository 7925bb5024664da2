import type { StudyNotes, Term, VideoId } from '../../model.ts';
import type { Heard } from '../glossary/hear-terms.ts';
import { cutUnits } from '../sections/units.ts';
import type { Explanation } from '../terms/explanations.ts';
import type { Entry } from '../words/language.ts';
import type { Joint, Talk } from '../words/talk.ts';
import { fnv1a } from '../../text/fnv.ts';

/**
 * What the other videos need to know of a video to be tied to it, without its transcript. Some 20 KB
 * for half an hour of talk. Plain values: it can be kept and sent as bytes (`trace-bytes.ts`).
 */
export interface Trace {
	readonly videoId: VideoId;
	/** Primary subtag of the language that its words are in. */
	readonly language: string;
	/** The forms of its words, one after another, each behind what joins it to the word before: a space, a hyphen, or nothing. */
	readonly forms: string;
	/** Where each form ends in `forms`. */
	readonly formEnds: Uint32Array;
	/** For each form, a number made from its stem's letters and the language. */
	readonly stems: Int32Array;
	/** For each form, 1 if it is a general word. */
	readonly general: Uint8Array;
	/** What is said, as indexes of forms plus 1. 0 ends a phrase: stop words, or punctuation. */
	readonly words: Uint16Array | Uint32Array;
	/** Indexes in `words`, ascending: where terms are explained. See `Explanation`. */
	readonly explained: Uint32Array;
	/** Second of each moment, and index in `words` of the first that is said in it. */
	readonly momentSeconds: Uint32Array;
	readonly momentWords: Uint32Array;
	/** Index of the first moment of each unit: a run of moments long enough to compare. */
	readonly units: Uint32Array;
	/** Index of the first moment of each section. */
	readonly sections: Uint32Array;
	/** Keys of the key terms of the video, and of each section. */
	readonly terms: readonly string[];
	readonly sectionTerms: readonly (readonly string[])[];
	/** Keys of the terms that are said often enough for the talk to be about them. */
	readonly subjects: readonly string[];
	/** Terms of the notebook's glossary that are said, and the index of the moment of each time, ascending. */
	readonly ownTerms: readonly { readonly term: string; readonly moments: readonly number[] }[];
}

/** The trace of a video, from its notes and from the words that were read to make them. */
export function traceTalk(
	notes: StudyNotes,
	talk: Talk,
	heard: readonly Heard[],
	explanations: readonly Explanation[],
): Trace {
	const { video, sections } = notes;
	let moment = 0;
	const sectionStarts = sections.map(({ moments }) => (moment += moments.length) - moments.length);
	return {
		videoId: video.id,
		language: talk.language.tag,
		...collectWords(talk, explanations),
		momentSeconds: Uint32Array.from(video.moments, ({ second }) => second),
		units: Uint32Array.from(cutUnits(talk), (unit) => unit.moment),
		sections: Uint32Array.from(sectionStarts),
		terms: notes.terms.map(({ key }) => key),
		sectionTerms: sections.map(({ terms }) => terms.map(({ key }) => key)),
		subjects: subjectsOf([notes.terms, ...sections.map(({ terms }) => terms)].flat()),
		ownTerms: collectOwnTerms(notes, heard),
	};
}

/** A talk is about a word that it says three times, and about a phrase that it says twice. */
const LEAST = { word: 3, phrase: 2 };

const subjectsOf = (terms: readonly Term[]): string[] => {
	const often = terms.filter(({ key, count }) => count >= LEAST[key.includes(' ') ? 'phrase' : 'word']);
	return [...new Set(often.map(({ key }) => key))];
};

type Words = Pick<Trace, 'forms' | 'formEnds' | 'stems' | 'general' | 'words' | 'explained' | 'momentWords'>;

function collectWords({ words, language, moments, firstWords }: Talk, explanations: readonly Explanation[]): Words {
	const numbers: Record<Joint, Map<Entry, number>> = { ' ': new Map(), '-': new Map(), '': new Map() };
	const forms: string[] = [];
	const formEnds: number[] = [];
	const stems: number[] = [];
	const general: number[] = [];
	let length = 0;

	const isExplained = new Uint8Array(words.length);
	for (const { word } of explanations) isExplained[word] = 1;
	const explained: number[] = [];
	const said: number[] = [];
	const momentWords = new Uint32Array(moments.length);
	let moment = 0;
	const enterMoments = (index: number): void => {
		while (moment < moments.length && (firstWords[moment] ?? 0) <= index) momentWords[moment++] = said.length;
	};
	words.forEach(({ entry, kind, joint }, index) => {
		enterMoments(index);
		const open = said.length > 0 && said[said.length - 1] !== 0;
		if (open && (kind === 'stop' || joint === undefined)) said.push(0);
		if (kind === 'stop') return;
		const joined = (open ? joint : undefined) ?? ' ';
		let number = numbers[joined].get(entry);
		if (number === undefined) {
			const form = joined + entry.form;
			forms.push(form);
			numbers[joined].set(entry, (number = forms.length));
			formEnds.push((length += form.length));
			stems.push(stemHash(language.tag, entry.stem));
			general.push(kind === 'content' ? 0 : 1);
		}
		if (isExplained[index] === 1) explained.push(said.length);
		said.push(number);
	});
	enterMoments(words.length);
	return {
		forms: forms.join(''),
		formEnds: Uint32Array.from(formEnds),
		stems: Int32Array.from(stems),
		general: Uint8Array.from(general),
		words: forms.length < 0xffff ? Uint16Array.from(said) : Uint32Array.from(said),
		explained: Uint32Array.from(explained),
		momentWords,
	};
}

function collectOwnTerms({ video: { moments } }: StudyNotes, heard: readonly Heard[]): Trace['ownTerms'] {
	const indexes = new Map(moments.map(({ second }, index) => [second, index]));
	const said = heard.filter(({ continues }) => !continues);
	return [...Map.groupBy(said, ({ term }) => term)].map(([term, places]) => ({
		term,
		moments: places.map(({ second }) => indexes.get(second) ?? 0),
	}));
}

/**
 * A number for a stem of a language: 32 bits. About one pair among 100,000 stems collides by chance and then counts as one
 * stem.
 */
export const stemHash = (language: string, stem: string): number => fnv1a(stem, fnv1a(language));
