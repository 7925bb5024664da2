import type { SourceLocation } from '../errors.ts';
import { displayPath } from '../files/display-path.ts';
import { readIfExists } from '../files/read-if-exists.ts';
import { linesOfYaml } from '../text/yaml.ts';

/** Returns a function that locates values in a YAML file by their path of keys and indexes. */
export async function yamlLocator(file: string): Promise<(path: readonly PropertyKey[]) => SourceLocation> {
	const text = await readIfExists(file);
	let lineOf: ReturnType<typeof linesOfYaml> | undefined;
	return (path) => ({ file: displayPath(file), line: (lineOf ??= linesOfYaml(text))(path) });
}
