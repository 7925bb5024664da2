import type { Correction, GlossaryEntry, Video } from '../../model.ts';
import type { Language } from '../words/language.ts';
import { isAsWritten, isForm } from './find-forms.ts';
import { isInScope } from './scope.ts';
import { findSpoken, goesOnWith, readSpoken, type Spoken } from './spoken.ts';

/** Context counts if it is at most this many words away. */
const NEARBY = 40;

/** A place where a video says a term of the glossary, or what it is heard as. */
export interface Heard extends Correction {
	readonly entry: GlossaryEntry;
	/** Whether it is a form that was misheard, not the term itself. */
	readonly wrong: boolean;
}

interface Form {
	readonly entry: GlossaryEntry;
	readonly wrong: boolean;
	readonly text: string;
	readonly words: readonly Spoken[];
	/** Whether it is found by what its words are, and by no other form of them. */
	readonly verbatim: boolean;
	/** Whether its capitals count as well: see `isAsWritten`. */
	readonly asWritten: boolean;
	/** One of these stems has to be nearby; if there are none, any place counts. */
	readonly context: ReadonlySet<string>;
}

/**
 * Where a video's transcript says the glossary's terms and their heard forms: whole words, the longest form first, never
 * two that overlap. A form that goes on in the next moment counts as one place in each. Time is linear in the words, apart
 * from forms that begin with the same word.
 */
export function hearTerms(video: Video, glossary: readonly GlossaryEntry[], language: Language): Heard[] {
	const formsAt = formsIn(glossary, language);
	if (!formsAt) return [];
	const spoken = readSpoken(video.moments, language);
	const heard: Heard[] = [];
	for (let at = 0; at < spoken.length;) {
		const form = formsAt(spoken[at]).find((one) => isSaid(one, video, language, spoken, at));
		if (form) heard.push(...placesOf(form, video, language, spoken.slice(at, at + form.words.length)));
		at += form?.words.length ?? 1;
	}
	return heard;
}

/** The heard forms among them: what the transcript has, and what the glossary says that it means. */
export const correctionsIn = (heard: readonly Heard[]): Correction[] =>
	heard.filter(({ wrong }) => wrong).map(({ entry: _, wrong: __, ...correction }) => correction);

/** The forms that may begin with a word, the likeliest first. */
type FormsAt = (first: Spoken | undefined) => readonly Form[];

/** Talks that are studied together share their glossary, and reading a long one takes as long as studying a talk. */
const known = new WeakMap<readonly GlossaryEntry[], Map<Language, FormsAt | undefined>>();

function formsIn(glossary: readonly GlossaryEntry[], language: Language): FormsAt | undefined {
	const inLanguages = known.get(glossary) ?? new Map<Language, FormsAt | undefined>();
	known.set(glossary, inLanguages);
	if (!inLanguages.has(language)) inLanguages.set(language, readForms(glossary, language));
	return inLanguages.get(language);
}

/**
 * All forms in a glossary, by the word that they may begin with: the longest first, and of equal ones the heard form as it
 * is written, then the term in any form of its words, then the heard form in another one. This last only where nothing
 * narrows what was meant: neither context nor capitals.
 *
 * @returns `undefined` where there are none
 */
function readForms(glossary: readonly GlossaryEntry[], language: Language): FormsAt | undefined {
	const forms = glossary.flatMap((entry) => {
		const context = new Set(entry.context.flatMap((text) => findSpoken(text, language).map(({ stem }) => stem)));
		const read = (text: string, wrong: boolean, verbatim: boolean): Form => {
			const words = findSpoken(text, language);
			const asWritten = !wrong && isAsWritten(words, language);
			return { entry, wrong, text, words, verbatim, asWritten, context: wrong ? context : new Set() };
		};
		const isNarrow = entry.context.length > 0 || entry.case === 'exact';
		const others = isNarrow ? [] : entry.soundsLike.map((text) => read(text, true, false));
		return [
			...entry.soundsLike.map((text) => read(text, true, true)),
			read(entry.term, false, false),
			...others.filter(({ words }) => !isAsWritten(words, language)),
		];
	});
	const sorted = forms.filter(({ words }) => words.length > 0).sort(byLikelihood);
	if (sorted.length === 0) return undefined;
	const verbatim = Map.groupBy(
		sorted.filter((form) => form.verbatim),
		({ words }) => words[0]?.word,
	);
	const inAnyForm = Map.groupBy(
		sorted.filter((form) => !form.verbatim),
		({ words }) => words[0]?.stem,
	);
	return (first) => {
		const [exact = none, others = none] = [verbatim.get(first?.word), inAnyForm.get(first?.stem)];
		return exact === none ? others : others === none ? exact : [...exact, ...others].sort(byLikelihood);
	};
}

const none: readonly Form[] = [];
const rankOf = ({ wrong, verbatim }: Form): number => (verbatim ? 0 : wrong ? 2 : 1);
const byLikelihood = (a: Form, b: Form): number => b.words.length - a.words.length || rankOf(a) - rankOf(b);

function isSaid(
	{ entry, wrong, text, words, verbatim, asWritten, context }: Form,
	video: Video,
	language: Language,
	spoken: readonly Spoken[],
	at: number,
): boolean {
	const run = spoken.slice(at, at + words.length);
	const isNext = (word: Spoken, offset: number): boolean => {
		const said = run[offset];
		if (!said || (offset > 0 && !goesOnWith(said, word.between))) return false;
		return verbatim ? said.word === word.word : isForm(said, word, asWritten, language);
	};
	if (!words.every(isNext)) return false;
	if (wrong) {
		if (!isInScope(entry, video)) return false;
		const heard = heardIn(video, partsOf(run));
		if (heard === entry.term || (entry.case === 'exact' && heard !== text)) return false;
	}
	if (context.size === 0) return true;
	return spoken.slice(Math.max(0, at - NEARBY), at + words.length + NEARBY).some(({ stem }) => context.has(stem));
}

/** Of a heard form, its part in each moment; of the term itself, which needs no correction, the moment that it begins in. */
function placesOf({ entry, wrong, words }: Form, video: Video, language: Language, run: readonly Spoken[]): Heard[] {
	const parts = partsOf(run);
	const inPlural = wrong && isPlural(run.at(-1)?.word, words.at(-1)?.word, language);
	const form = inPlural ? pluralOf(entry.term) : entry.term;
	return (wrong ? parts : parts.slice(0, 1)).map((part, index): Heard => {
		const { moment, start, end } = part;
		const second = video.moments[moment]?.second ?? 0;
		const heard = heardIn(video, index === 0 ? parts : [part]);
		return {
			...{ second, start, end, heard, term: entry.term },
			...(form !== entry.term && { form }),
			...{ entry, wrong },
			...(index > 0 && { continues: true }),
		};
	});
}

/** Whether an English word is another's plural by its ending. */
const isPlural = (said: string | undefined, word: string | undefined, { tag }: Language): boolean =>
	tag === 'en' && said !== word && (said === `${word ?? ''}s` || said === `${word ?? ''}es`);

/** An English term's plural; of one that may be one already, the term. */
const pluralOf = (term: string): string => {
	if (/(?:s|\P{L})$/iu.test(term)) return term;
	if (/(?:x|z|ch|sh)$/.test(term)) return `${term}es`;
	return /[^aeiou]y$/.test(term) ? `${term.slice(0, -1)}ies` : `${term}s`;
};

type Part = Pick<Spoken, 'start' | 'end' | 'moment'>;

/** A run of words, cut where moments end. */
const partsOf = (run: readonly Spoken[]): Part[] =>
	[...Map.groupBy(run, ({ moment }) => moment)].map(([moment, words]) => ({
		moment,
		start: words[0]?.start ?? 0,
		end: words.at(-1)?.end ?? 0,
	}));

const heardIn = ({ moments }: Video, parts: readonly Part[]): string =>
	parts.map(({ moment, start, end }) => moments[moment]?.text.slice(start, end) ?? '').join(' ');
