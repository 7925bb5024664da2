import type { z } from 'zod';
import { CuemarkError } from '../../errors.ts';
import { readYaml } from '../../text/yaml.ts';
import { splitFrontMatter } from './front-matter.ts';

/**
 * Reads and validates the front matter of a generated page.
 *
 * @param file path to name in an error
 * @throws {CuemarkError} with file and line, if the front matter is missing, is not YAML, or has an invalid value
 */
export function readFrontMatter<Schema extends z.ZodType>(
	text: string,
	file: string,
	schema: Schema,
): { frontMatter: z.infer<Schema>; body: string } {
	const page = splitFrontMatter(text);
	if (!page) {
		throw new CuemarkError('A page cannot be used.', {
			problems: [{ file, line: 1, reason: 'The page has no front matter.', hint: regenerate }],
		});
	}
	const options = { what: 'A page', hint: regenerate, lineOffset: 1 };
	return { frontMatter: readYaml(page.yaml, schema, file, options), body: page.body };
}

const regenerate = 'Fix it; or delete the page and build again, which loses any edits made to it.';
