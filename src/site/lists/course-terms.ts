import { byTerm } from './order.ts';
import { phraseBonus } from './term-map.ts';
import type { ListedTerm } from './terms-pages.ts';

/** Maximum number of terms on a course's page. */
const MAX_TERMS = 24;

/** A term mentioned in a course's talks. `talks` counts only talks of the course. */
export type CourseTerm = Pick<ListedTerm, 'page' | 'term' | 'language' | 'talks' | 'definition'>;

/**
 * Returns the strongest terms of a course, from A to Z. Mentioned terms with a glossary definition rank first, then
 * terms that many of its talks mention, that other courses do not, and that talks are about.
 *
 * @param course its folder below `sources/`
 */
export function courseTerms(terms: readonly ListedTerm[], course: string): CourseTerm[] {
	return terms
		.flatMap((listed) => {
			const { page, term, language, definition, talks, about, courses = {} } = listed;
			const here = Object.hasOwn(courses, course) ? (courses[course] ?? 0) : 0;
			if (here === 0) return [];
			const weight = here * (here / talks) * Math.sqrt(about / talks) * phraseBonus(term);
			return [{ shown: { page, term, language, talks: here, definition }, weight }];
		})
		.sort((a, b) => rank(a.shown) - rank(b.shown) || b.weight - a.weight || (a.shown.page < b.shown.page ? -1 : 1))
		.slice(0, MAX_TERMS)
		.map(({ shown }) => shown)
		.sort(byTerm);
}

const rank = ({ definition }: CourseTerm): number => (definition === undefined ? 1 : 0);
