import { posix } from 'node:path';
import type { TermFacts } from '../pages/schemas.ts';
import type { SectionPlace } from '../render/moments/remark-moments.ts';
import { sectionFragmentOf } from '../fragments.ts';
import { type Talks, normalizedTitle } from './talks.ts';
import type { ResolvedName } from './wiki-links.ts';

/**
 * Resolves the names in wiki links. In order of precedence, a name is the page name or id of a talk, the page name or
 * text of a term, the file name of notes or a picture, or the title of a talk. Folders in front of a name are ignored,
 * since page names are unique; among files with the same name, the first is taken.
 *
 * @param terms front matter of the term pages, by page name
 * @param notes paths of all files in `notes/`, relative to the notebook
 * @param sectionsOf returns the sections of a talk, given its page name
 */
export function openNames(
	talks: Talks,
	terms: ReadonlyMap<string, Pick<TermFacts, 'term'>>,
	notes: readonly string[],
	sectionsOf: (page: string) => readonly SectionPlace[],
): (name: string) => ResolvedName {
	const pages = new Map([...terms].map(([page, { term }]) => [term.toLowerCase(), page]));
	const files = new Map<string, string>();
	for (const path of notes.toReversed()) {
		const name = posix.basename(path).toLowerCase();
		files.set(name, path).set(name.replace(/\.(?:md|markdown)$/, ''), path);
	}
	const fragmentOf = (page: string) => (heading: string) => {
		const section = sectionsOf(page).find(({ title }) => normalizedTitle(title) === normalizedTitle(heading));
		return section && `#${sectionFragmentOf(section.second)}`;
	};
	const talkOn = (page: string): ResolvedName => ({
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
		const candidates = talks.withTitle(name);
		const [only] = candidates;
		return only !== undefined && candidates.length === 1 ? talkOn(only) : { candidates };
	};
}
