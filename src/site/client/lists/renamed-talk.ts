import { slugOfTitle } from '../../../text/slug.ts';
import type { ListedTalk } from './talks.ts';

/** What identifies a talk by the name of its page. */
export type NamedTalk = Pick<ListedTalk, 'page' | 'title' | 'untitled'>;

/**
 * Finds the current page of a talk whose title has changed. A page's name ends with the id of its video, followed for a
 * translation by its language.
 *
 * @param name of a page that does not exist, without extension
 * @returns the name of a page; `undefined` if no talk has the id
 */
export function renamedTalk(name: string, talks: readonly NamedTalk[]): string | undefined {
	const pageOf = pagesById(talks);
	const base = withoutLanguage(name);
	const language = name.slice(base.length);
	const found = pageOf(name);
	if (found !== undefined) return found === name ? undefined : found;
	const page = language ? pageOf(base) : undefined;
	// If this translation is gone, the talk in its original language remains.
	return page !== undefined && page + language === name ? page : page && page + language;
}

/** Finds the page with a current or earlier name; for a translation, the page in the original language. */
export function pageOfName(name: string, talks: readonly NamedTalk[]): string | undefined {
	const pageOf = pagesById(talks);
	return pageOf(name) ?? pageOf(withoutLanguage(name));
}

/** Strips the language suffix of a translation from the name of a page. */
export const withoutLanguage = (page: string): string => page.replace(/\.[a-z]{2,3}(?:-[a-z\d]+)*$/i, '');

/** Makes a function that finds the current page of a talk by any earlier name, using the id at its end. */
export function pagesById(talks: readonly NamedTalk[]): (name: string) => string | undefined {
	const known = talks.map((talk) => ({ id: idOfTalk(talk), page: talk.page }));
	// If one id ends with another, the longer one wins.
	known.sort((a, b) => b.id.length - a.id.length);
	return (name) => known.find(({ id }) => `-${name}`.endsWith(`-${id}`))?.page;
}

/** The id of a talk's video, which follows the title in its page's name. */
export const idOfTalk = ({ page, title, untitled = false }: NamedTalk): string =>
	page.slice(((!untitled && slugOfTitle(title)) || 'video').length + 1);
