import type { Correction, GlossaryEntry, Video } from '../../model.ts';
import type { Language } from '../words/language.ts';
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
	/** Stems of which one stands near; any, where there are none. */
	readonly context: ReadonlySet<string>;
}

/**
 * Where a video's transcript says the glossary's terms and their heard forms: whole words, the longest form first, never
 * two over one another; what goes on in the next moment is one place in each. Time is linear in the words, but for the forms that begin with the same.
 */
export function hearTerms(video: Video, glossary: readonly GlossaryEntry[], language: Language): Heard[] {
	const forms = readForms(glossary, video, language);
	if (forms.size === 0) return [];
	const spoken = readSpoken(video.moments, language);
	const heard: Heard[] = [];
	for (let at = 0; at < spoken.length;) {
		const form = forms.get(spoken[at]?.word ?? '')?.find((one) => isSaid(one, video, spoken, at));
		if (form) heard.push(...placesOf(form, video, spoken.slice(at, at + form.words.length)));
		at += form?.words.length ?? 1;
	}
	return heard;
}

/** The heard forms among them: what the transcript has, and what the glossary says that it means. */
export const correctionsIn = (heard: readonly Heard[]): Correction[] =>
	heard.filter(({ wrong }) => wrong).map(({ entry: _, wrong: __, ...correction }) => correction);

/** All forms that count in the video by their first word: the longest first, and of equal ones the heard form. */
function readForms(glossary: readonly GlossaryEntry[], video: Video, language: Language): Map<string, Form[]> {
	const forms = glossary.flatMap((entry) => {
		const context = new Set(entry.context.flatMap((text) => findSpoken(text, language).map(({ stem }) => stem)));
		const read = (text: string, wrong: boolean): Form => {
			return { entry, wrong, text, words: findSpoken(text, language), context: wrong ? context : new Set() };
		};
		const wrong = isInScope(entry, video) ? entry.soundsLike.map((text) => read(text, true)) : [];
		return [...wrong, read(entry.term, false)];
	});
	return Map.groupBy(
		forms.filter(({ words }) => words.length > 0).sort((a, b) => b.words.length - a.words.length),
		({ words }) => words[0]?.word ?? '',
	);
}

function isSaid(
	{ entry, wrong, text, words, context }: Form,
	video: Video,
	spoken: readonly Spoken[],
	at: number,
): boolean {
	const run = spoken.slice(at, at + words.length);
	const isNext = ({ word, between }: Spoken, offset: number): boolean => {
		const said = run[offset];
		return said?.word === word && (offset === 0 || goesOnWith(said, between));
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
