import { slugOfTitle } from '../../../text/slug.ts';
import type { ListedTalk } from './talks.ts';

/** What tells a talk by the name of its page. */
export type NamedTalk = Pick<ListedTalk, 'page' | 'title' | 'untitled'>;

/**
 * The current page of a talk whose title has changed. A page's name ends with the id of its video, and for a translation
 * with the language after that.
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
	// If this translation is gone, the talk in its own language is still there.
	return page !== undefined && page + language === name ? page : page && page + language;
}

/** The talk's page that a name means, which it has or had; for a translation that of the talk in its own language. */
export function pageOfName(name: string, talks: readonly NamedTalk[]): string | undefined {
	const pageOf = pagesById(talks);
	return pageOf(name) ?? pageOf(withoutLanguage(name));
}

/** The name of a page without the language that a translation has behind it. */
export const withoutLanguage = (page: string): string => page.replace(/\.[a-z]{2,3}(?:-[a-z\d]+)*$/i, '');

/** Makes a function that finds the current page of a talk by any name that its page has had: by the id at the end. */
export function pagesById(talks: readonly NamedTalk[]): (name: string) => string | undefined {
	const known = talks.map((talk) => ({ id: idOfTalk(talk), page: talk.page }));
	// If one id ends with another, the longer one is meant.
	known.sort((a, b) => b.id.length - a.id.length);
	return (name) => known.find(({ id }) => `-${name}`.endsWith(`-${id}`))?.page;
}

/** The id of a talk's video, which its page's name has behind the title. */
export const idOfTalk = ({ page, title, untitled = false }: NamedTalk): string =>
	page.slice(((!untitled && slugOfTitle(title)) || 'video').length + 1);
