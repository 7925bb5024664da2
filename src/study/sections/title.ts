import type { Term } from '../../model.ts';

const PHRASES = 3;
const CHARACTERS = 56;

/** A label for what has these key terms, best first: `Empirical risk · data points`. Empty where there are none. */
export function titleFrom(terms: readonly Term[]): string {
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
	return capitalize(chosen.map(({ text }) => text).join(' · '));
}

/** Raises a first word that has no capital of its own (`iPhone` has). */
function capitalize(title: string): string {
	const [word = ''] = title.split(/[\s-]/u, 1);
	return word === word.toLowerCase() ? title.charAt(0).toUpperCase() + title.slice(1) : title;
}
