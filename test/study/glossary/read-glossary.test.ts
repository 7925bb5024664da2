import { describe, expect, test } from 'vitest';
import { CuemarkError, formatLocation } from '../../../src/errors.ts';
import type { GlossaryEntry } from '../../../src/model.ts';
import { readGlossary } from '../../../src/study/glossary/read-glossary.ts';

const read = (text: string): GlossaryEntry[] => readGlossary(text, 'notes/glossary.yaml', 'en');

function problemsOf(text: string): string[] {
	try {
		read(text);
	} catch (error) {
		if (error instanceof CuemarkError) return error.problems.map((one) => `${formatLocation(one)} ${one.reason}`);
		throw error;
	}
	return [];
}

describe('a glossary', () => {
	test('may have definitions up to the length of a paragraph', () => {
		expect(read(`- term: harbour\n  definition: ${'x'.repeat(2000)}\n`)).toHaveLength(1);
		expect(() => read(`- term: harbour\n  definition: ${'x'.repeat(2001)}\n`)).toThrow();
	});

	test('may have one definition of a term per scope, not two', () => {
		const two = (scope: string) =>
			`- term: harbour\n  definition: A place.\n- term: harbour\n${scope}  definition: A verb.\n`;
		expect(problemsOf(two(''))).toEqual([
			expect.stringContaining('"harbour" already has a different definition above'),
		]);
		expect(read(two('  scope: { course: grammar }\n'))).toHaveLength(2);
	});

	test('joins a definition of several lines to one paragraph', () => {
		expect(read('- term: harbour\n  definition: |\n    # A place\n    - for ships\n')).toMatchObject([
			{ definition: '# A place - for ships' },
		]);
	});

	test('with a term in asterisks, as in Markdown, is rejected with the line', () => {
		expect(problemsOf('- term: harbour\n- term: *lamps*\n')).toEqual([
			'notes/glossary.yaml:2 This is not valid YAML: Unresolved alias (the anchor must be set before the alias): lamps*.',
		]);
		expect(read('- term: &name harbour\n  definition: *name\n')).toMatchObject([{ definition: 'harbour' }]);
	});

	test('is a list of terms with their settings', () => {
		const text = `
# ours
- term: Maillard reaction
  sounds_like: [my yard reaction, mallard]
  case: exact
  scope: { course: baking }
  context: crust
  definition: What browns a crust.
- term: autolyse
`;
		expect(read(text)).toEqual([
			{
				term: 'Maillard reaction',
				soundsLike: ['my yard reaction', 'mallard'],
				case: 'exact',
				scope: { course: ['baking'] },
				context: ['crust'],
				definition: 'What browns a crust.',
			},
			{ term: 'autolyse', soundsLike: [], case: 'any', scope: 'all', context: [] },
		]);
		expect(read('# nothing yet\n')).toEqual([]);
		// A path as on Windows, decomposed as in file names on some Macs.
		expect(read('- term: rye\n  scope: { course: baking\\U\u0308bungen }\n')).toMatchObject([
			{ scope: { course: ['baking/\u00DCbungen'] } },
		]);
	});

	test.each([
		['- term: [x', 'notes/glossary.yaml:1 This is not valid YAML'],
		['terms:\n  - autolyse', 'notes/glossary.yaml:1 The file must be a list of terms that begin with "- term:".'],
		['- autolyse', 'notes/glossary.yaml:1 must be a term such as "term: Yann LeCun".'],
		['- term: a\n\n- term: ""', 'notes/glossary.yaml:3 term: must not be empty.'],
		['- term: a\n- term: b\n  sounds: x', 'notes/glossary.yaml:3 There is no setting "sounds".'],
		['- term: "++"', 'notes/glossary.yaml:1 term: must contain a letter or a digit.'],
		['- term: a\n  case: no', 'notes/glossary.yaml:2 case: must be any or exact.'],
		['- term: a\n  scope: some', 'notes/glossary.yaml:2 scope: must be all, course: NAME or video: ID.'],
		['- term: rye\n  sounds_like: rye', 'notes/glossary.yaml:2 sounds_like: "rye" is the term itself.'],
		[
			'- term: rye\n  sounds_like: right\n',
			'notes/glossary.yaml:2 sounds_like: "right" is a common word, so add context: words that are near when it means rye.',
		],
		[
			'- term: Dublin\n  sounds_like: double in\n',
			'notes/glossary.yaml:2 sounds_like: "double in" consists of common words, so add context: words that are near when it means Dublin.',
		],
		[
			'- term: rye\n  sounds_like: wry\n- term: ryes\n  sounds_like: Wry\n',
			'notes/glossary.yaml:4 sounds_like: "Wry" already stands for rye, so give one of them scope or context.',
		],
	])('with a mistake is rejected with the line: %j', (text, problem) => {
		const [found, ...more] = problemsOf(text);
		expect(found?.slice(0, problem.length)).toBe(problem);
		expect(more).toEqual([]);
	});

	test('accepts a misheard form of two general words', () => {
		expect(problemsOf('- term: Bayes rule\n  sounds_like: [base rule, value function]\n')).toEqual([]);
		expect(problemsOf('- term: Dublin\n  sounds_like: [double in, rule, best thing]\n')).toHaveLength(3);
	});

	test('gets a suggestion for a misspelled setting', () => {
		const hint = /^Did you mean "sounds_like"\? A term can have/;
		const problem = expect.objectContaining({ hint: expect.stringMatching(hint) as string }) as object;
		expect(() => read('- term: rye\n  soundslike: wry\n')).toThrow(expect.objectContaining({ problems: [problem] }));
	});

	test('spells a term in one way, unless its case matters', () => {
		const reason = 'term: "Biochar" and "biochar" are the same term, so use one spelling.';
		expect(problemsOf('- term: Biochar\n- term: rye\n- term: biochar\n- term: biochar\n')).toEqual([
			`notes/glossary.yaml:1 ${reason}`,
			`notes/glossary.yaml:3 ${reason}`,
			`notes/glossary.yaml:4 ${reason}`,
		]);
		expect(problemsOf('- term: rye\n- term: rye\n- term: Go\n- term: GO\n')).toEqual([]);
	});

	test('accepts an ordinary word with context', () => {
		expect(problemsOf('- term: rye\n  sounds_like: right\n  context: [flour]')).toEqual([]);
		expect(problemsOf('- term: wraith\n  sounds_like: rate')).toHaveLength(1);
		expect(
			problemsOf('- term: rye\n  sounds_like: wry\n- term: ryes\n  sounds_like: wry\n  scope: { video: x }'),
		).toEqual([]);
	});
});
