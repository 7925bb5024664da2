import type { Term } from '../../model.ts';
import { formatClock } from '../../videos/clock.ts';
import { type Language, localeOf } from '../words/language.ts';

/** Between the phrases of a title. */
export const phraseSeparator = ' · ';

/** Maximum number of phrases in a title, and of their characters together. */
const MAX_PHRASES = 3;
const MAX_CHARACTERS = 56;
/** A term in at least this many titles, and more than this share of them, does not distinguish sections … */
const OFTEN = { sections: 2, share: 0.2 };
/** … and one in as many as this is the subject of the whole talk, which needs naming only once. */
const EVERYWHERE = { sections: 4, share: 0.3 };

/**
 * Titles for sections with these key terms, best first: `Empirical risk · data points`. Empty for a section without
 * any. A title begins with terms that distinguish its section, followed by those in several titles. It repeats at most
 * one term from an earlier title, and none that would be in most of them. A general word (`model`) comes last.
 */
export function titlesFrom(sections: readonly (readonly Term[])[], language: Language): string[] {
	const counts = new Map<string, number>();
	for (const { key } of sections.flatMap((terms) => choosePhrases(terms))) counts.set(key, (counts.get(key) ?? 0) + 1);
	const termsInAtLeast = (least: typeof OFTEN): ReadonlySet<string> => {
		const some = [...counts].filter(([, count]) => count >= least.sections && count > least.share * sections.length);
		return new Set(some.map(([key]) => key));
	};
	const often = termsInAtLeast(OFTEN);
	const everywhere = termsInAtLeast(EVERYWHERE);
	const rankOf = ({ key, text }: Term): number => {
		if (!key.includes(' ') && language.look(text).kind === 'general') return 2;
		return often.has(key) ? 1 : 0;
	};

	const named = new Set<string>();
	return sections.map((terms) => {
		let repeats = 0;
		const isTooOften = ({ key }: Term): boolean =>
			named.has(key) && often.has(key) && (everywhere.has(key) || repeats++ > 0);
		const fresh = choosePhrases(terms, isTooOften);
		const phrases = fresh.length > 0 ? fresh : choosePhrases(terms);
		for (const { key } of phrases) named.add(key);
		const ordered = phrases.toSorted((a, b) => rankOf(a) - rankOf(b));
		return capitalize(ordered.map(({ text }) => text).join(phraseSeparator), localeOf(language.tag));
	});
}

/** The best terms that share no word and are short enough together, without those to leave out. */
function choosePhrases(terms: readonly Term[], leaveOut: (term: Term) => boolean = () => false): Term[] {
	const chosen: Term[] = [];
	let length = 0;
	for (const term of terms) {
		if (chosen.length === MAX_PHRASES) break;
		const stems = term.key.split(' ');
		if (chosen.some(({ key }) => key.split(' ').some((stem) => stems.includes(stem)))) continue;
		if (chosen.length > 0 && length + term.text.length > MAX_CHARACTERS) continue;
		if (leaveOut(term)) continue;
		chosen.push(term);
		length += term.text.length;
	}
	return chosen;
}

/** Capitalizes the first word, unless it has a capital already (`iPhone`). */
function capitalize(title: string, locale: string): string {
	const [word = ''] = title.split(/[\s-]/u, 1);
	return word === word.toLocaleLowerCase(locale) ? title.charAt(0).toLocaleUpperCase(locale) + title.slice(1) : title;
}

/** The title of a section without key terms: `5:00 – 10:00`. Takes seconds. */
export const timeTitle = (second: number, end: number): string => `${formatClock(second)} – ${formatClock(end)}`;
