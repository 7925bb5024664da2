import type { Correction, GlossaryEntry, Video } from '../../model.ts';
import type { Language } from '../words/language.ts';
import { isForm, mustBeExact } from './find-forms.ts';
import { isInScope } from './scope.ts';
import { findSpoken, continuesPhrase, readSpoken, type Spoken } from './spoken.ts';

/** Context words count within this many words. */
const NEARBY = 40;

/** An occurrence of a glossary term, or of one of its misheard forms. */
export interface GlossaryMatch extends Correction {
	readonly entry: GlossaryEntry;
	/** Whether it is a misheard form, not the term itself. */
	readonly misheard: boolean;
}

interface Form {
	readonly entry: GlossaryEntry;
	readonly misheard: boolean;
	readonly text: string;
	readonly words: readonly Spoken[];
	/** Whether its words must match as they are, rather than in any form. */
	readonly verbatim: boolean;
	/** Whether case matters: see `mustBeExact`. */
	readonly exact: boolean;
	/** One of these stems must be nearby, if there are any. */
	readonly context: ReadonlySet<string>;
}

/**
 * The occurrences of the glossary's terms and their misheard forms in a video: whole words, the longest form first,
 * without overlaps. A form that continues into the next moment has a match in each. Time is linear in the words, apart
 * from forms that begin with the same word.
 */
export function matchGlossary(video: Video, glossary: readonly GlossaryEntry[], language: Language): GlossaryMatch[] {
	const formsAt = formsIn(glossary, language);
	if (!formsAt) return [];
	const spoken = readSpoken(video.moments, language);
	const matches: GlossaryMatch[] = [];
	for (let at = 0; at < spoken.length;) {
		const form = formsAt(spoken[at]).find((one) => isMatch(one, video, language, spoken, at));
		if (form) matches.push(...matchesOf(form, video, language, spoken.slice(at, at + form.words.length)));
		at += form?.words.length ?? 1;
	}
	return matches;
}

/** The misheard forms among the matches, as corrections. */
export const correctionsIn = (matches: readonly GlossaryMatch[]): Correction[] =>
	matches.filter(({ misheard }) => misheard).map(({ entry: _, misheard: __, ...correction }) => correction);

/** The forms that may begin with a word, likeliest first. */
type FormsAt = (first: Spoken | undefined) => readonly Form[];

/** Caches the forms by glossary and language: reading a long glossary takes as long as studying a talk. */
const cache = new WeakMap<readonly GlossaryEntry[], Map<Language, FormsAt | undefined>>();

function formsIn(glossary: readonly GlossaryEntry[], language: Language): FormsAt | undefined {
	const byLanguage = cache.get(glossary) ?? new Map<Language, FormsAt | undefined>();
	cache.set(glossary, byLanguage);
	if (!byLanguage.has(language)) byLanguage.set(language, readForms(glossary, language));
	return byLanguage.get(language);
}

/**
 * Indexes the forms in a glossary by their first word: the longest first, and of equally long ones the misheard form as
 * written, then the term in any form of its words, then the misheard form in other forms of its words. The last only if
 * neither context nor case narrows the match.
 *
 * @returns `undefined` if there are no forms
 */
function readForms(glossary: readonly GlossaryEntry[], language: Language): FormsAt | undefined {
	const forms = glossary.flatMap((entry) => {
		const context = new Set(entry.context.flatMap((text) => findSpoken(text, language).map(({ stem }) => stem)));
		const read = (text: string, misheard: boolean, verbatim: boolean): Form => {
			const words = findSpoken(text, language);
			const exact = !misheard && mustBeExact(words, language);
			return { entry, misheard, text, words, verbatim, exact, context: misheard ? context : new Set() };
		};
		const isNarrowed = entry.context.length > 0 || entry.case === 'exact';
		const others = isNarrowed ? [] : entry.soundsLike.map((text) => read(text, true, false));
		return [
			...entry.soundsLike.map((text) => read(text, true, true)),
			read(entry.term, false, false),
			...others.filter(({ words }) => !mustBeExact(words, language)),
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
const rankOf = ({ misheard, verbatim }: Form): number => (verbatim ? 0 : misheard ? 2 : 1);
const byLikelihood = (a: Form, b: Form): number => b.words.length - a.words.length || rankOf(a) - rankOf(b);

function isMatch(
	{ entry, misheard, text, words, verbatim, exact, context }: Form,
	video: Video,
	language: Language,
	spoken: readonly Spoken[],
	at: number,
): boolean {
	const run = spoken.slice(at, at + words.length);
	const isNext = (word: Spoken, offset: number): boolean => {
		const said = run[offset];
		if (!said || (offset > 0 && !continuesPhrase(said, word.between))) return false;
		return verbatim ? said.word === word.word : isForm(said, word, exact, language);
	};
	if (!words.every(isNext)) return false;
	if (misheard) {
		if (!isInScope(entry, video)) return false;
		const heard = heardIn(video, partsOf(run));
		if (heard === entry.term || (entry.case === 'exact' && heard !== text)) return false;
	}
	if (context.size === 0) return true;
	return spoken.slice(Math.max(0, at - NEARBY), at + words.length + NEARBY).some(({ stem }) => context.has(stem));
}

/**
 * A match for each moment that a misheard form is in; for the term itself, which needs no correction, only for the
 * first.
 */
function matchesOf(
	{ entry, misheard, words }: Form,
	video: Video,
	language: Language,
	run: readonly Spoken[],
): GlossaryMatch[] {
	const parts = partsOf(run);
	const inPlural = misheard && isPlural(run.at(-1)?.word, words.at(-1)?.word, language);
	const form = inPlural ? pluralOf(entry.term) : entry.term;
	return (misheard ? parts : parts.slice(0, 1)).map((part, index): GlossaryMatch => {
		const { moment, start, end } = part;
		const second = video.moments[moment]?.second ?? 0;
		const heard = heardIn(video, index === 0 ? parts : [part]);
		return {
			...{ second, start, end, heard, term: entry.term },
			...(form !== entry.term && { form }),
			...{ entry, misheard },
			...(index > 0 && { continues: true }),
		};
	});
}

/** Whether an English word is another's plural, by its ending. */
const isPlural = (said: string | undefined, word: string | undefined, { tag }: Language): boolean =>
	tag === 'en' && said !== word && (said === `${word ?? ''}s` || said === `${word ?? ''}es`);

/** An English term's plural; the term itself if it may be a plural already. */
const pluralOf = (term: string): string => {
	if (/(?:s|\P{L})$/iu.test(term)) return term;
	if (/(?:x|z|ch|sh)$/.test(term)) return `${term}es`;
	return /[^aeiou]y$/.test(term) ? `${term.slice(0, -1)}ies` : `${term}s`;
};

type Part = Pick<Spoken, 'start' | 'end' | 'moment'>;

/** Splits a run of words at the ends of moments. */
const partsOf = (run: readonly Spoken[]): Part[] =>
	[...Map.groupBy(run, ({ moment }) => moment)].map(([moment, words]) => ({
		moment,
		start: words[0]?.start ?? 0,
		end: words.at(-1)?.end ?? 0,
	}));

const heardIn = ({ moments }: Video, parts: readonly Part[]): string =>
	parts.map(({ moment, start, end }) => moments[moment]?.text.slice(start, end) ?? '').join(' ');
