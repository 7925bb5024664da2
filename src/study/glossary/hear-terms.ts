import type { Correction, GlossaryEntry, Video } from '../../model.ts';
import type { Language } from '../words/language.ts';
import { isAsWritten, isForm } from './find-forms.ts';
import { isInScope } from './scope.ts';
import { findSpoken, goesOnWith, readSpoken, type Spoken } from './spoken.ts';

/** Context counts if it stands at most so many words away. */
const NEARBY = 40;

/** A place where a video says a term of the glossary, or what it is heard as. */
export interface Heard extends Correction {
	readonly entry: GlossaryEntry;
	/** Whether it is a heard form and not the term. */
	readonly wrong: boolean;
}

interface Form {
	readonly entry: GlossaryEntry;
	readonly wrong: boolean;
	readonly text: string;
	readonly words: readonly Spoken[];
	/** Whether no other form of its words counts. */
	readonly asWritten: boolean;
	/** Stems of which one stands near; any, where there are none. */
	readonly context: ReadonlySet<string>;
}

/**
 * Where a video's transcript says the glossary's terms and their heard forms: whole words, the longest form first, never
 * two over one another; what goes on in the next moment is one place in each. Time is linear in the words, but for the forms that begin with the same.
 */
export function hearTerms(video: Video, glossary: readonly GlossaryEntry[], language: Language): Heard[] {
	const formsAt = readForms(glossary, video, language);
	if (!formsAt) return [];
	const spoken = readSpoken(video.moments, language);
	const heard: Heard[] = [];
	for (let at = 0; at < spoken.length;) {
		const form = formsAt(spoken[at]).find((one) => isSaid(one, video, language, spoken, at));
		if (form) heard.push(...placesOf(form, video, spoken.slice(at, at + form.words.length)));
		at += form?.words.length ?? 1;
	}
	return heard;
}

/** The heard forms among them: what the transcript has, and what the glossary says that it means. */
export const correctionsIn = (heard: readonly Heard[]): Correction[] =>
	heard.filter(({ wrong }) => wrong).map(({ entry: _, wrong: __, ...correction }) => correction);

/**
 * All forms that count in the video, by the word that they may begin with: the longest first, and of equal ones the heard
 * form. A heard form is found as it is written, the term in any form of its words.
 *
 * @returns `undefined` where there are none
 */
function readForms(
	glossary: readonly GlossaryEntry[],
	video: Video,
	language: Language,
): ((first: Spoken | undefined) => readonly Form[]) | undefined {
	const forms = glossary.flatMap((entry) => {
		const context = new Set(entry.context.flatMap((text) => findSpoken(text, language).map(({ stem }) => stem)));
		const read = (text: string, wrong: boolean): Form => {
			const words = findSpoken(text, language);
			const asWritten = !wrong && isAsWritten(words, language);
			return { entry, wrong, text, words, asWritten, context: wrong ? context : new Set() };
		};
		const wrong = isInScope(entry, video) ? entry.soundsLike.map((text) => read(text, true)) : [];
		return [...wrong, read(entry.term, false)];
	});
	const sorted = forms.filter(({ words }) => words.length > 0).sort(byLength);
	if (sorted.length === 0) return undefined;
	const wrong = Map.groupBy(
		sorted.filter((form) => form.wrong),
		({ words }) => words[0]?.word,
	);
	const terms = Map.groupBy(
		sorted.filter((form) => !form.wrong),
		({ words }) => words[0]?.stem,
	);
	return (first) => {
		const [heard = none, meant = none] = [wrong.get(first?.word), terms.get(first?.stem)];
		return heard === none ? meant : meant === none ? heard : [...heard, ...meant].sort(byLength);
	};
}

const none: readonly Form[] = [];
const byLength = (a: Form, b: Form): number => b.words.length - a.words.length;

function isSaid(
	{ entry, wrong, text, words, asWritten, context }: Form,
	video: Video,
	language: Language,
	spoken: readonly Spoken[],
	at: number,
): boolean {
	const run = spoken.slice(at, at + words.length);
	const isNext = (word: Spoken, offset: number): boolean => {
		const said = run[offset];
		if (!said || (offset > 0 && !goesOnWith(said, word.between))) return false;
		return wrong ? said.word === word.word : isForm(said, word, asWritten, language);
	};
	if (!words.every(isNext)) return false;
	if (wrong) {
		const heard = heardIn(video, partsOf(run));
		if (heard === entry.term || (entry.case === 'exact' && heard !== text)) return false;
	}
	if (context.size === 0) return true;
	return spoken.slice(Math.max(0, at - NEARBY), at + words.length + NEARBY).some(({ stem }) => context.has(stem));
}

/** Of a heard form, its part in each moment; of the term itself, which needs no correction, the moment that it begins in. */
function placesOf({ entry, wrong }: Form, video: Video, run: readonly Spoken[]): Heard[] {
	const parts = partsOf(run);
	return (wrong ? parts : parts.slice(0, 1)).map((part, index): Heard => {
		const { moment, start, end } = part;
		const second = video.moments[moment]?.second ?? 0;
		const heard = heardIn(video, index === 0 ? parts : [part]);
		return { second, start, end, heard, term: entry.term, entry, wrong, ...(index > 0 && { continues: true }) };
	});
}

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
