import { idOfTalk, type NamedTalk, renamedTalk, withoutLanguage } from '../lists/renamed-talk.ts';
import { siteKey } from '../page/site.ts';
import type { ShownNote } from './as-markdown.ts';
import type { MarginNote } from './store.ts';
import { pageIn } from './saved-file.ts';

/**
 * Makes a note of this site from one that a file has only as Markdown. Finds its talk by the page in its address, by
 * the id of its video on YouTube, or by its title.
 *
 * @param at when it was written: milliseconds since 1970
 * @returns `undefined` if the site has no such talk
 */
export function placeNote(shown: ShownNote, talks: readonly NamedTalk[], at: number): MarginNote | undefined {
	const { title, second, address, words, text } = shown;
	const name = pageIn(address);
	const talk = name === undefined ? talkOfVideo(address, title, talks) : talkOfPage(withoutLanguage(name), talks);
	if (!talk) return undefined;
	const source = name === undefined && address.startsWith('https://') ? address : '';
	const page = name ?? talk.page;
	return { videoId: idOfTalk(talk), page, title, site: siteKey(), second, source, words, text, at };
}

function talkOfPage(name: string, talks: readonly NamedTalk[]): NamedTalk | undefined {
	const page = renamedTalk(name, talks) ?? name;
	return talks.find((talk) => talk.page === page);
}

function talkOfVideo(address: string, title: string, talks: readonly NamedTalk[]): NamedTalk | undefined {
	const id = URL.canParse(address) ? new URL(address).searchParams.get('v') : null;
	const ofId = talks.find((talk) => idOfTalk(talk) === id);
	const ofTitle = talks.filter((talk) => talk.title === title);
	return ofId ?? (ofTitle.length === 1 ? ofTitle[0] : undefined);
}
