import { posix } from 'node:path';
import type { TermFacts } from '../pages/schemas.ts';
import type { SectionPlace } from '../render/moments/remark-moments.ts';
import { sectionFragmentOf } from '../fragments.ts';
import { type Talks, wordsOf } from './talks.ts';
import type { Meaning } from './wiki-links.ts';

/**
 * What in a notebook a name means that stands between double brackets: a talk by the name of its page or its id, a term by the
 * name of its page or as it is said, a file of notes or a picture by its name, and where it is none of these, a talk by its
 * title. Folders before it tell nothing more, since no two pages have one name; of files with one name it is the first.
 *
 * @param terms what stands above the pages of terms, by their names without ending
 * @param notes paths of all files in the folder of notes, from the notebook
 * @param sectionsOf the sections of a talk, by the name of its page
 */
export function openNames(
	talks: Talks,
	terms: ReadonlyMap<string, Pick<TermFacts, 'term'>>,
	notes: readonly string[],
	sectionsOf: (page: string) => readonly SectionPlace[],
): (name: string) => Meaning {
	const pages = new Map([...terms].map(([page, { term }]) => [term.toLowerCase(), page]));
	const files = new Map<string, string>();
	for (const path of notes.toReversed()) {
		const name = posix.basename(path).toLowerCase();
		files.set(name, path).set(name.replace(/\.(?:md|markdown)$/, ''), path);
	}
	const fragmentOf = (page: string) => (heading: string) => {
		const section = sectionsOf(page).find(({ title }) => wordsOf(title) === wordsOf(heading));
		return section && `#${sectionFragmentOf(section.second)}`;
	};
	const talkOn = (page: string): Meaning => ({
		path: `videos/${page}.md`,
		title: talks.titleOf(page),
		fragmentOf: fragmentOf(page),
	});
	return (name) => {
		const last = posix.basename(name).replace(/\.md$/i, '');
		const talk = talks.find(last);
		if (talk !== undefined) return talkOn(talk);
		const page = terms.has(last) ? last : pages.get(last.toLowerCase());
		if (page !== undefined) return { path: `terms/${page}.md`, title: terms.get(page)?.term };
		const path = files.get(posix.basename(name).toLowerCase());
		if (path !== undefined) return { path };
		const titled = talks.withTitle(name);
		const [only] = titled;
		return only !== undefined && titled.length === 1 ? talkOn(only) : { titled };
	};
}
