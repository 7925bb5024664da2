import type { SourceLocation } from '../errors.ts';
import { displayPath } from '../files/display-path.ts';
import { readIfThere } from '../files/read-if-there.ts';
import { linesOfYaml } from '../text/yaml.ts';

/** Returns a function that locates values in a YAML file by their path of keys and indexes. */
export async function locationsIn(file: string): Promise<(path: readonly PropertyKey[]) => SourceLocation> {
	const text = await readIfThere(file);
	let lineOf: ReturnType<typeof linesOfYaml> | undefined;
	return (path) => ({ file: displayPath(file), line: (lineOf ??= linesOfYaml(text))(path) });
}
