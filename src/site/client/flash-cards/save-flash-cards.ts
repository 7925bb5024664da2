import { phrases } from '#locale/flash-cards.ts';
import { allTalks, type ListedTalk, talkAddress } from '../lists/talks.ts';
import { withoutLanguage } from '../lists/renamed-talk.ts';
import type { NotesOfTalk } from '../margin-notes/by-talk.ts';
import { readContexts } from '../margin-notes/contexts.ts';
import type { MarginNote } from '../margin-notes/store.ts';
import { loadDrawing } from '../margin-notes/show-text.ts';
import { make } from '../page/make.ts';
import { saveFile } from '../page/save-file.ts';
import { siteKey } from '../page/site.ts';
import { ankiFile } from './anki-file.ts';
import { type CardResult, cardsOf, type MarkedTalk } from './cards.ts';

/**
 * Makes flash cards of what the reader marked in some talks, and has the browser save them as a file.
 *
 * @returns the messages for the reader, one a line
 */
export async function saveFlashCards(talks: readonly NotesOfTalk[]): Promise<string[]> {
	const [listed] = await Promise.all([allTalks().catch(() => []), loadDrawing()]);
	const made = cardsOf(
		talks.map((talk) => markedTalk(talk, listed)),
		readContexts(),
	);
	const file = `${phrases.fileName}.txt`;
	if (made.cards.length > 0) saveFile(file, ankiFile(made.cards, { draw, addressOf }), 'text/plain');
	return messagesFor(made, file);
}

function markedTalk({ page, title, notes }: NotesOfTalk, listed: readonly ListedTalk[]): MarkedTalk {
	const own = withoutLanguage(page);
	const talk = listed.find((one) => one.page === page) ?? listed.find((one) => one.page === own);
	const language = talk?.page === page ? talk.language : page.slice(own.length + 1);
	const [course] = talk?.courses ?? [];
	return { title, language, deck: [siteKey() || phrases.deck, course?.title ?? ''], notes };
}

function draw(markdown: string): string {
	return make('div', {}, globalThis.cuemarkDrawNote?.(markdown) ?? markdown).innerHTML;
}

/** The address where the moment can be watched; else where it can be read, unless the page is on disk. */
function addressOf({ source, page, second }: MarginNote): string {
	if (source !== '' || location.protocol === 'file:') return source;
	return new URL(talkAddress(page, second), location.href).href;
}

function messagesFor({ cards, skipped }: CardResult, file: string): string[] {
	return [
		...(cards.length > 0 ? [phrases.saved(cards.length, file), phrases.again] : [phrases.none]),
		...(skipped.long > 0 ? [phrases.long(skipped.long)] : []),
		...(skipped.unseen > 0 ? [phrases.unseen(skipped.unseen)] : []),
		...(skipped.plain > 0 ? [phrases.plain(skipped.plain)] : []),
	];
}
