import { type Document, isMap, isNode, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { CuemarkError, type Problem, reasonOf } from '../errors.ts';
import { closestName } from './closest-name.ts';
import { findMergeConflict } from './merge-conflict.ts';
import { firstMistake } from './yaml-mistake.ts';

/**
 * Parses YAML that people write and validates it against a schema. An empty text is an empty map; a key without a value
 * is absent.
 *
 * @param file path to show in problems
 * @param options.what name for the error's first line: `site.yaml`
 * @param options.hint how to fix an invalid value; without one, the hint for an unknown setting lists the known ones
 * @param options.lineOffset number of lines in the file above the text
 * @throws {CuemarkError} with one problem, including file and line, for each mistake
 */
export function readYaml<Schema extends z.ZodType>(
	text: string,
	schema: Schema,
	file: string,
	{ what = file, hint = '', lineOffset = 0 }: { what?: string; hint?: string; lineOffset?: number } = {},
): z.infer<Schema> {
	const { document, lineCounter } = parseYaml(text);
	const lineAt = (offset: number): number => lineCounter.linePos(offset).line + lineOffset;
	const invalid = (problems: Problem[]): CuemarkError => new CuemarkError(`${what} cannot be used.`, { problems });

	const conflict = findMergeConflict(text);
	if (conflict) throw invalid([{ file, ...conflict, line: conflict.line + lineOffset }]);
	const mistake = firstMistake(text, document);
	if (mistake) {
		const reason = `This is not valid YAML: ${mistake.reason}.`;
		throw invalid([{ file, line: lineAt(mistake.offset), reason, hint: mistake.hint || hint }]);
	}

	let value: unknown;
	try {
		// A key without a value counts as absent.
		value = document.toJS({ reviver: (_, item: unknown) => item ?? undefined }) ?? {};
	} catch (error) {
		// Such as `term: *x*`, with Markdown emphasis.
		const quoted = 'Put text that begins with * in quotation marks.';
		const line = lineAt(firstAlias(document) ?? 0);
		throw invalid([
			{ file, line, reason: `This is not valid YAML: ${reasonOf(error).replace(/\.$/, '')}.`, hint: quoted },
		]);
	}
	const result = schema.safeParse(value);
	if (result.success) return result.data;

	const lineOf = (path: readonly PropertyKey[]): number => lineAt(offsetOf(document, path));
	throw invalid(
		result.error.issues.flatMap((issue): Problem[] => {
			if (issue.code === 'unrecognized_keys') {
				const settings = settingsAt(schema, issue.path);
				return issue.keys.map((key) => {
					const likest = closestName(key, settings);
					return {
						file,
						line: lineOf([...issue.path, key]),
						reason: `There is no setting "${key}".`,
						hint: `${likest === undefined ? '' : `Did you mean "${likest}"? `}${hint || `The settings are ${settings.join(', ')}.`}`,
					};
				});
			}
			const name = issue.path.filter((key) => typeof key === 'string').join('.');
			return [{ file, line: lineOf(issue.path), reason: `${name && `${name}: `}${issue.message}.`, hint }];
		}),
	);
}

/** Returns a function that maps the path of a value in a YAML text to its line, from 1. */
export function linesOfYaml(text: string): (path: readonly PropertyKey[]) => number {
	const { document, lineCounter } = parseYaml(text);
	return (path) => lineCounter.linePos(offsetOf(document, path)).line;
}

function parseYaml(text: string) {
	const lineCounter = new LineCounter();
	const document = parseDocument(text, { lineCounter, schema: 'core', prettyErrors: false, logLevel: 'error' });
	return { document, lineCounter };
}

/** The offset of a value's key, or of a list entry; for a missing value, of its parent. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
	const key = path.at(-1);
	const holder: unknown = document.getIn(path.slice(0, -1), true);
	const pair = isMap(holder) ? holder.items.find(({ key: node }) => String(node) === key) : undefined;
	const node = pair ? pair.key : isSeq(holder) ? holder.items[Number(key)] : undefined;
	if (isNode(node) && node.range) return node.range[0];
	return path.length > 1 ? offsetOf(document, path.slice(0, -1)) : 0;
}

/** The keys that a schema allows in the map at a path. */
function settingsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
	if (schema instanceof z.ZodPipe) return settingsAt(schema.out as z.ZodType, path);
	const inside = schema instanceof z.ZodDefault || schema instanceof z.ZodOptional ? schema.unwrap() : schema;
	const [key, ...rest] = path;
	if (inside instanceof z.ZodArray) return settingsAt(inside.element as z.ZodType, rest);
	if (!(inside instanceof z.ZodObject)) return [];
	const { shape } = inside as z.ZodObject<Record<string, z.ZodType>>;
	if (key === undefined) return Object.keys(shape);
	const next = shape[String(key)];
	return next ? settingsAt(next, rest) : [];
}

/** The offset of the first alias. */
function firstAlias(document: Document): number | undefined {
	let first: number | undefined;
	visit(document, {
		Alias: (_, { range }) => {
			first = range?.[0] ?? 0;
			return visit.BREAK;
		},
	});
	return first;
}
