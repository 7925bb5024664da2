import { posix } from 'node:path';
import type { TermFacts } from '../schemas.ts';
import type { Talks } from './talks.ts';
import type { NamedFile } from './wiki-links.ts';

/**
 * What in a notebook a name means that stands between double brackets: a talk by the name of its page or its id, a term by the
 * name of its page or as it is said, a file of notes or a picture by its name. Folders before it tell nothing more, since no
 * two pages have one name; of files with one name it is the first.
 *
 * @param terms what stands above the pages of terms, by their names without ending
 * @param notes paths of all files in the folder of notes, from the notebook
 */
export function openNames(
	talks: Talks,
	terms: ReadonlyMap<string, Pick<TermFacts, 'term'>>,
	notes: readonly string[],
): (name: string) => NamedFile | undefined {
	const pages = new Map([...terms].map(([page, { term }]) => [term.toLowerCase(), page]));
	const files = new Map<string, string>();
	for (const path of notes.toReversed()) {
		files.set(posix.basename(path).toLowerCase(), path);
		files.set(
			posix
				.basename(path)
				.replace(/\.(?:md|markdown)$/i, '')
				.toLowerCase(),
			path,
		);
	}
	return (name) => {
		const last = posix.basename(name).replace(/\.md$/i, '');
		const talk = talks.find(last);
		if (talk !== undefined) return { path: `videos/${talk}.md`, title: talks.titleOf(talk) };
		const page = terms.has(last) ? last : pages.get(last.toLowerCase());
		if (page !== undefined) return { path: `terms/${page}.md`, title: terms.get(page)?.term };
		const path = files.get(posix.basename(name).toLowerCase());
		return path === undefined ? undefined : { path };
	};
}
