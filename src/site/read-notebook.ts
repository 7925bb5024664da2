import { type KnownPage, type PageKind, readPages } from '../markdown/existing-pages.ts';
import { isCopyOf, keyOfPage } from '../markdown/page-links.ts';
import { termSchema, type VideoFacts, videoSchema } from '../markdown/schemas.ts';
import type { GlossaryEntry } from '../model.ts';
import { displayPath, type Notebook, readIfThere } from '../notebook.ts';
import { archiveName } from '../offline/archive-name.ts';
import { readGlossary } from '../study/glossary/read-glossary.ts';
import { searchChoices } from './facets.ts';
import type { NotebookPages } from './plan.ts';
import type { SiteValues } from './values.ts';

/**
 * What stands above each of a notebook's pages, but for the copies of a talk's page that a build leaves out, too. Of those that
 * this process has read before, only the ones that have changed since are read again: the dev server asks for every page and
 * file of the site. The words stay in their files.
 *
 * @throws {CuemarkError} that names a page whose front matter is invalid
 */
export async function readNotebook({ videos, terms }: Notebook): Promise<NotebookPages> {
	return { videos: withoutCopies(await readVideos(videos)), terms: await readTerms(terms) };
}

function withoutCopies(videos: Map<string, VideoFacts>): Map<string, VideoFacts> {
	const alike = Map.groupBy(videos, ([, facts]) => keyOfPage(facts));
	return new Map(
		[...videos].filter(([name, facts]) => !alike.get(keyOfPage(facts))?.some(([other]) => isCopyOf(name, other))),
	);
}

/**
 * The terms of a notebook's `glossary.yaml`; empty if there is no such file.
 *
 * @throws {CuemarkError} with file and line of every invalid entry
 */
export async function readOwnTerms({ glossary, settings }: Notebook): Promise<GlossaryEntry[]> {
	return readGlossary(await readIfThere(glossary), displayPath(glossary), settings.language);
}

/** @param given the site's public address, ending with `/`, empty if it has none; and whether the notebook has a style of its own */
export function siteValues(
	{ settings }: Notebook,
	{ videos }: NotebookPages,
	given: Pick<SiteValues, 'address' | 'hasStyle'>,
): SiteValues {
	const { key, title, description, footer, language, ownLanguage } = settings;
	const all = [...videos.values()];
	const hasCourses = all.some(({ courses }) => courses.length > 0);
	const choices = searchChoices(all);
	const archive = archiveName(title);
	return { key, title, description, footer, language, ownLanguage, ...given, archive, hasCourses, choices };
}

function pageReader<Facts>(schema: PageKind<Facts>['schema']): (folder: string) => Promise<Map<string, Facts>> {
	const kind = { schema, keyOf: (_: Facts, file: string) => file };
	const lastRead = new Map<string, ReadonlyMap<string, KnownPage<Facts>>>();
	return async (folder) => {
		const { pages } = await readPages(folder, displayPath(folder), kind, lastRead.get(folder));
		const read = [...pages.values()];
		lastRead.set(
			folder,
			new Map(
				read.flatMap(({ file, facts, digest, state }) =>
					state ? [[file, { facts, madeFrom: digest, ...state }] as const] : [],
				),
			),
		);
		return new Map(read.map(({ file, facts }) => [file.slice(0, -'.md'.length), facts]));
	};
}

const readVideos = pageReader(videoSchema);
const readTerms = pageReader(termSchema);
