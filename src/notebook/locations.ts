import type { SourceLocation } from '../errors.ts';
import { displayPath } from '../files/display-path.ts';
import { readIfThere } from '../files/read-if-there.ts';
import { linesOfYaml } from '../text/yaml.ts';

/** Tells where a YAML file of a notebook has the value that keys and indexes lead to. */
export async function locationsIn(file: string): Promise<(path: readonly PropertyKey[]) => SourceLocation> {
	const text = await readIfThere(file);
	let lineOf: ReturnType<typeof linesOfYaml> | undefined;
	return (path) => ({ file: displayPath(file), line: (lineOf ??= linesOfYaml(text))(path) });
}
