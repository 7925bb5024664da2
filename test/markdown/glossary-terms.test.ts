import { expect, test } from 'vitest';
import { withDefinitionFor, glossaryTerms } from '../../src/markdown/glossary-terms.ts';
import type { TermFacts } from '../../src/markdown/pages/schemas.ts';
import type { GlossaryEntry, VideoId } from '../../src/model.ts';

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

test('each glossary term has its page and all its definitions, numbered if there are several', () => {
	const pages = new Map([
		['adam', facts('Adam', 'en')],
		['adam-2', facts('Adam')],
		['quay', facts('quay')],
	]);
	const glossary = [entry('Adam'), entry('Adam', 'An optimizer.'), entry('Adam', 'A person.'), entry('quay')];
	expect(glossaryTerms(glossary, pages)).toMatchObject([
		{ text: 'Adam', page: 'adam-2', definition: '1. An optimizer. 2. A person.' },
		{ text: 'quay', page: 'quay' },
	]);
	expect(glossaryTerms(glossary.slice(0, 2), pages)).toEqual([
		{ text: 'Adam', page: 'adam-2', definition: 'An optimizer.' },
	]);
});

test('a scoped definition is shown within its scope, the general one elsewhere', () => {
	const glossary: GlossaryEntry[] = [
		{ ...entry('Adam', 'A person.'), scope: { course: ['history'] } },
		{ ...entry('Adam', 'A rib-giver.'), scope: { video: ['my-talk'] } },
		entry('Adam', 'An optimizer.'),
	];
	const [term] = glossaryTerms(glossary, new Map([['adam', facts('Adam')]]));
	const shown = (id: string, courses: string[]) => term && withDefinitionFor(term, { id: id as VideoId, courses });
	expect(shown('dQw4w9WgXcQ', ['history/week 1'])).toEqual({ text: 'Adam', page: 'adam', definition: 'A person.' });
	expect(shown('video-my-talk', [])?.definition).toBe('A rib-giver.');
	expect(shown('dQw4w9WgXcQ', [])?.definition).toBe('An optimizer.');
});

test('a talk that no definition applies to shows all of them', () => {
	const glossary: GlossaryEntry[] = [
		{ ...entry('Adam', 'A person.'), scope: { course: ['history'] } },
		{ ...entry('Adam', 'An optimizer.'), scope: { course: ['learning'] } },
	];
	const [term] = glossaryTerms(glossary, new Map([['adam', facts('Adam')]]));
	const shown = term && withDefinitionFor(term, { id: 'dQw4w9WgXcQ' as VideoId, courses: ['music'] });
	expect(shown?.definition).toBe('1. A person. 2. An optimizer.');
});

test('a term without a page is left out', () => {
	expect(glossaryTerms([entry('Adam', 'An optimizer.')], new Map())).toEqual([]);
});
