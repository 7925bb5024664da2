import { slugOfTitle } from '../../../slug.ts';
import type { ListedTalk } from './talks.ts';

/**
 * The page that a talk has now, by the name that it had when its title was another: a name ends with the id of its video,
 * that of a translation with a language behind it.
 *
 * @param name of a page that is not there, without ending
 * @returns the name of a page; `undefined` where no talk has the id
 */
export function renamedTalk(name: string, talks: readonly Pick<ListedTalk, 'page' | 'title'>[]): string | undefined {
	const [, base = name, language = ''] = /^(.+?)(\.[a-z]{2,3}(?:-[a-z\d]+)*)?$/i.exec(name) ?? [];
	const found = pageWithIdOf(name, talks);
	if (found !== undefined) return found === name ? undefined : found;
	const page = language ? pageWithIdOf(base, talks) : undefined;
	// A talk that has lost this translation still has its own language.
	return page !== undefined && page + language === name ? page : page && page + language;
}

/** Of ids that end alike the longest is meant. */
function pageWithIdOf(name: string, talks: readonly Pick<ListedTalk, 'page' | 'title'>[]): string | undefined {
	let best = { id: '', page: undefined as string | undefined };
	for (const { page, title } of talks) {
		const id = page.slice((slugOfTitle(title) || 'video').length + 1);
		if (id.length > best.id.length && `-${name}`.endsWith(`-${id}`)) best = { id, page };
	}
	return best.page;
}
