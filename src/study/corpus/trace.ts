import { deserialize, serialize } from 'node:v8';
import type { StudyNotes, Term, VideoId } from '../../model.ts';
import type { GlossaryMatch } from '../glossary/match-glossary.ts';
import { cutUnits } from '../sections/units.ts';
import type { Explanation } from '../terms/explanations.ts';
import type { Entry } from '../words/entry.ts';
import type { Joint, Talk } from '../words/talk.ts';
import { fnv1a } from '../../text/fnv.ts';

/**
 * What is needed to relate a video to others, without its transcript. Some 20 KB for half an hour of talk.
 */
export interface Trace {
	readonly videoId: VideoId;
	/** Primary subtag of its words' language. */
	readonly language: string;
	/**
	 * Its distinct word forms, concatenated, each preceded by what joins it to the previous word: a space, a hyphen, or
	 * nothing.
	 */
	readonly forms: string;
	/** The end of each form in `forms`. */
	readonly formEnds: Uint32Array;
	/** For each form, a hash of its language and stem. */
	readonly stems: Int32Array;
	/** For each form, 1 if it is a general word. */
	readonly general: Uint8Array;
	/** The words in order, as indexes of forms plus 1. 0 is a phrase boundary: stop words, or punctuation. */
	readonly words: Uint16Array | Uint32Array;
	/** Indexes in `words` at which terms are explained, ascending. See `Explanation`. */
	readonly explained: Uint32Array;
	/** The second of each moment, and the index in `words` of its first word. */
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
	/** The glossary's terms that are said, each with the moment index of every mention, ascending. */
	readonly ownTerms: readonly { readonly term: string; readonly moments: readonly number[] }[];
}

/**
 * A trace as bytes, which take less memory than the objects and are handed to another process as they are. Read only by
 * the same version of Node, from a cache or in a worker.
 */
export const encodeTrace = (trace: Trace): Uint8Array => serialize(trace);

/** Decodes what `encodeTrace` returned. The arrays may be views of `bytes`, which must not change afterwards. */
export const decodeTrace = (bytes: Uint8Array): Trace => deserialize(bytes) as Trace;

/** Makes the trace of a video from its notes and its words. */
export function traceTalk(
	notes: StudyNotes,
	talk: Talk,
	heard: readonly GlossaryMatch[],
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
const MIN_COUNT = { word: 3, phrase: 2 };

const subjectsOf = (terms: readonly Term[]): string[] => {
	const often = terms.filter(({ key, count }) => count >= MIN_COUNT[key.includes(' ') ? 'phrase' : 'word']);
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

function collectOwnTerms({ video: { moments } }: StudyNotes, heard: readonly GlossaryMatch[]): Trace['ownTerms'] {
	const indexes = new Map(moments.map(({ second }, index) => [second, index]));
	const said = heard.filter(({ continues }) => !continues);
	return [...Map.groupBy(said, ({ term }) => term)].map(([term, places]) => ({
		term,
		moments: places.map(({ second }) => indexes.get(second) ?? 0),
	}));
}

/** A 32-bit hash of a stem of a language. Among 100,000 stems, about one pair collides, and then counts as one stem. */
export const stemHash = (language: string, stem: string): number => fnv1a(stem, fnv1a(language));
