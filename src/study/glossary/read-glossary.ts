import { z } from 'zod';
import type { GlossaryEntry } from '../../model.ts';
import { courseFolder } from '../../text/course-folder.ts';
import { readYaml } from '../../text/yaml.ts';
import { type Language, openLanguage } from '../words/language.ts';

const text = z.string('must be text').trim().min(1, 'must not be empty');
const words = text.max(200, 'must be at most 200 characters');
const several = z.union([z.array(words), words.transform((one) => [one])], 'must be text or a list of texts');
const courses = several.transform((names) => names.map(courseFolder));

const entrySchema = z.strictObject(
	{
		term: words.refine((term) => term === '' || /[\p{L}\p{N}]/u.test(term), 'must contain a letter or a digit'),
		sounds_like: several.default([]),
		case: z.enum(['any', 'exact'], 'must be any or exact').default('any'),
		scope: z
			.union(
				[z.literal('all'), z.strictObject({ course: courses }), z.strictObject({ video: several })],
				'must be all, course: NAME or video: ID',
			)
			.default('all'),
		context: several.default([]),
		definition: text.max(2000, 'must be at most 2,000 characters').optional(),
	},
	'must be a term such as "term: Yann LeCun"',
);

type Entry = z.infer<typeof entrySchema>;

/** Reads an empty file, or one with only comments, as an empty list. */
const emptyAsList = (value: unknown): unknown =>
	typeof value === 'object' && value !== null && Object.keys(value).length === 0 ? [] : value;

/**
 * Reads a notebook's `glossary.yaml`.
 *
 *     - term: Yann LeCun
 *       sounds_like: [yan lacoon, Neymar]
 *       case: any                           # or exact: misheard forms match only in this case
 *       scope: { course: deep learning }    # or { video: 0bMe_vCZo30 }, or all
 *       context: [neural, network]
 *       definition: A pioneer of convolutional networks.
 *
 * @param file path to show in problems
 * @param language BCP 47 tag of the notebook, in which a misheard form that is an ordinary word needs context
 * @throws {CuemarkError} with the file and line of everything that is invalid
 */
export function readGlossary(text: string, file: string, language: string): GlossaryEntry[] {
	const checked = z
		.array(entrySchema, 'The file must be a list of terms that begin with "- term:"')
		.superRefine((entries, context) => {
			for (const [entry, message] of findConflicts(entries, openLanguage(language)))
				context.addIssue({ code: 'custom', path: [entry, 'sounds_like'], message });
			for (const [entry, message] of findRedefined(entries))
				context.addIssue({ code: 'custom', path: [entry, 'definition'], message });
			for (const [entry, message] of findCaseVariants(entries, openLanguage(language)))
				context.addIssue({ code: 'custom', path: [entry, 'term'], message });
		});
	const hint = 'A term can have sounds_like, case, scope, context and definition.';
	const entries = readYaml(text, z.preprocess(emptyAsList, checked), file, { what: 'glossary.yaml', hint });
	return entries.map(({ sounds_like, definition, ...entry }) => ({
		...entry,
		soundsLike: sounds_like,
		// The term's page shows it as one paragraph.
		...(definition !== undefined && { definition: definition.replace(/\s+/g, ' ').trim() }),
	}));
}

/** Ambiguous misheard forms, with the index of the entry. */
function* findConflicts(entries: readonly Entry[], language: Language): Generator<[entry: number, message: string]> {
	const claimed = new Map<string, string>();
	for (const [index, { term, sounds_like: forms, context, scope }] of entries.entries()) {
		for (const form of forms) {
			const heard = form.toLowerCase();
			if (form === term) yield [index, `"${form}" is the term itself`];
			if (context.length > 0) continue;
			if (isOrdinary(heard, language) && !isPhrase(heard, language)) {
				const common = /\s/.test(form) ? 'consists of common words' : 'is a common word';
				yield [index, `"${form}" ${common}, so add context: words that are near when it means ${term}`];
			}
			if (scope !== 'all') continue;
			const other = claimed.get(heard);
			if (other !== undefined)
				yield [index, `"${form}" already stands for ${other}, so give one of them scope or context`];
			claimed.set(heard, term);
		}
	}
}

/** Definitions that would never be shown, because the term has another one for the same scope. */
function* findRedefined(entries: readonly Entry[]): Generator<[entry: number, message: string]> {
	const known = new Map<string, string>();
	for (const [index, { term, scope, definition }] of entries.entries()) {
		if (definition === undefined) continue;
		const key = JSON.stringify([term, scope]);
		const first = known.get(key) ?? definition;
		known.set(key, first);
		if (first !== definition)
			yield [index, `"${term}" already has a different definition above, so keep one, or give this one a scope`];
	}
}

/**
 * Terms that differ only in case, with the index of the entry: they sound the same. Exempts terms of everyday words,
 * which match only with their own case, so that `Go` and `GO` may be two terms.
 */
function* findCaseVariants(entries: readonly Entry[], language: Language): Generator<[entry: number, message: string]> {
	const indexed = entries.map(({ term }, index) => ({ term, index }));
	for (const members of Map.groupBy(indexed, ({ term }) => term.normalize().toLowerCase()).values()) {
		const spellings = [...new Set(members.map(({ term }) => `"${term}"`))];
		if (spellings.length === 1 || isOrdinary(members[0]?.term ?? '', language)) continue;
		for (const { index } of members) yield [index, `${spellings.join(' and ')} are the same term, so use one spelling`];
	}
}

const isOrdinary = (form: string, { look }: Language): boolean =>
	form.split(/\s+/).every((word) => look(word).kind !== 'content');

/**
 * Whether it combines a general word with another that can be part of a term (`base rule`), which is rarely said by
 * chance.
 */
function isPhrase(form: string, { look }: Language): boolean {
	const kinds = form.split(/\s+/).map((word) => look(word).kind);
	return kinds.includes('general') && kinds.filter((kind) => kind !== 'stop' && kind !== 'light').length > 1;
}
