import type { Term } from '../../model.ts';

const PHRASES = 3;
const CHARACTERS = 56;
/** A term in at least this many titles, and more than this share of them, does not tell sections apart. */
const OFTEN = { sections: 2, share: 0.2 };

/**
 * Labels for sections with these key terms, best first: `Empirical risk · data points`. Empty where a section has none.
 * What stands in many of the titles comes last in each, so that they begin with what tells them apart.
 */
export function titlesFrom(sections: readonly (readonly Term[])[]): string[] {
	const chosen = sections.map(choosePhrases);
	const counts = new Map<string, number>();
	for (const { key } of chosen.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
	const isOften = ({ key }: Term): boolean => {
		const count = counts.get(key) ?? 0;
		return count >= OFTEN.sections && count > OFTEN.share * sections.length;
	};
	return chosen.map((phrases) => {
		const { false: first = [], true: last = [] } = Object.groupBy(phrases, (term) => String(isOften(term)));
		return capitalize([...first, ...last].map(({ text }) => text).join(' · '));
	});
}

/** The best terms that have no word in common and are short enough together. */
function choosePhrases(terms: readonly Term[]): Term[] {
	const chosen: Term[] = [];
	let length = 0;
	for (const term of terms) {
		if (chosen.length === PHRASES) break;
		const stems = term.key.split(' ');
		if (chosen.some(({ key }) => key.split(' ').some((stem) => stems.includes(stem)))) continue;
		if (chosen.length > 0 && length + term.text.length > CHARACTERS) continue;
		chosen.push(term);
		length += term.text.length;
	}
	return chosen;
}

/** Capitalizes the first word, unless it has a capital already (`iPhone`). */
function capitalize(title: string): string {
	const [word = ''] = title.split(/[\s-]/u, 1);
	return word === word.toLowerCase() ? title.charAt(0).toUpperCase() + title.slice(1) : title;
}
