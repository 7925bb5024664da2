import { isMap, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { CuemarkError, type Problem, reasonOf } from './errors.ts';

/**
 * Reads YAML that people write and checks it against a schema. An empty text is an empty map.
 *
 * @param file path to name in problems
 * @param options.what what cannot be used then, for the error's first line: `site.yaml`
 * @param options.hint what to do about a value that does not fit
 * @param options.lineOffset lines of the file above the text
 * @throws {CuemarkError} with one problem, with file and line, for each thing that does not fit
 */
export function readYaml<Schema extends z.ZodType>(
	text: string,
	schema: Schema,
	file: string,
	{ what = file, hint = '', lineOffset = 0 }: { what?: string; hint?: string; lineOffset?: number } = {},
): z.infer<Schema> {
	const lineCounter = new LineCounter();
	const document = parseDocument(text, { lineCounter, schema: 'core', prettyErrors: false });
	const lineAt = (offset: number): number => lineCounter.linePos(offset).line + lineOffset;
	const invalid = (problems: Problem[]): CuemarkError => new CuemarkError(`${what} cannot be used.`, { problems });

	// What follows the first error mostly follows from it.
	const [error] = document.errors;
	if (error)
		throw invalid([{ file, line: lineAt(error.pos[0]), reason: `This is not YAML: ${reasonOf(error)}.`, hint }]);

	const result = schema.safeParse(document.toJS() ?? {});
	if (result.success) return result.data;

	const { contents } = document;
	const lineOf = (name: string): number => {
		const pair = isMap(contents) ? contents.items.find(({ key }) => String(key) === name) : undefined;
		return lineAt((pair?.key as { range?: [number] } | undefined)?.range?.[0] ?? 0);
	};
	throw invalid(
		result.error.issues.flatMap((issue): Problem[] => {
			if (issue.code === 'unrecognized_keys') {
				const known = 'shape' in schema ? `The settings are ${Object.keys(schema.shape as object).join(', ')}.` : hint;
				return issue.keys.map((key) => ({
					file,
					line: lineOf(key),
					reason: `There is no setting "${key}".`,
					hint: known,
				}));
			}
			const name = String(issue.path[0] ?? '');
			return [{ file, line: lineOf(name), reason: `${name && `${name}: `}${issue.message}.`, hint }];
		}),
	);
}
