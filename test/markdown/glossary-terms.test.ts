import { expect, test } from 'vitest';
import { glossaryTerms } from '../../src/markdown/glossary-terms.ts';
import type { TermFacts } from '../../src/markdown/schemas.ts';
import type { GlossaryEntry } from '../../src/model.ts';

const entry = (term: string, definition?: string): GlossaryEntry => ({
	term,
	soundsLike: [],
	case: 'any',
	scope: 'all',
	context: [],
	...(definition !== undefined && { definition }),
});
const facts = (term: string, language = ''): TermFacts => ({
	term,
	language,
	moments: 1,
	talks: 1,
	about: 1,
	telling: [],
});

test('each term of the glossary has its page and the definition that is given first', () => {
	const pages = new Map([
		['adam', facts('Adam', 'en')],
		['adam-2', facts('Adam')],
		['quay', facts('quay')],
	]);
	const glossary = [entry('Adam'), entry('Adam', 'An optimizer.'), entry('Adam', 'A person.'), entry('quay')];
	expect(glossaryTerms(glossary, pages)).toEqual([
		{ text: 'Adam', page: 'adam-2', definition: 'An optimizer.' },
		{ text: 'quay', page: 'quay' },
	]);
});

test('a term without a page is none to lead to', () => {
	expect(glossaryTerms([entry('Adam', 'An optimizer.')], new Map())).toEqual([]);
});
