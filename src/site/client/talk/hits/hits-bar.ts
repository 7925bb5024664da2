import { phrases } from '#locale/hits.ts';
import { language } from '#locale/language.ts';
import { secondIn } from '../../../../markdown/fragments.ts';
import { focusOn } from '../../page/focus-on.ts';
import { changeAddress } from '../../page/kept/history-entry.ts';
import { registerKeys } from '../../page/keys/keys.ts';
import { makeButton } from '../../page/make-button.ts';
import { make } from '../../page/make.ts';
import { pageLanguage } from '../../page/site.ts';
import { indexAt } from '../../page/timeline.ts';
import { markWords } from './mark-words.ts';
import { hitsIn, queryOfAddress } from './page-hits.ts';
import { elementsOf, wordsOf } from '../moment-elements.ts';
import type { TalkPage } from '../talk-page.ts';

/** The bar that is shown. */
interface HitsBar {
	/** The search that it shows, as in the address. */
	readonly search: string;
	/** @returns whether there is a hit to go to */
	readonly go: (by: 1 | -1) => boolean;
	readonly remove: () => void;
}

let shown: HitsBar | undefined;

/**
 * Highlights the words of the search in the address on a talk page, and adds a bar for stepping through the hits. If
 * another search is shown, its bar and highlights go.
 *
 * @param start second named in the address
 * @param goTo goes to a second of the talk
 * @param onHits called with the seconds of the hits; with an empty array when the bar is closed
 */
export function startHits(
	talk: TalkPage,
	start: number | undefined,
	goTo: (second: number) => void,
	onHits: (seconds: readonly number[]) => void,
): void {
	const { search } = location;
	if (shown?.search === search) return;
	shown?.remove();
	const query = queryOfAddress(search);
	if (!query) return;
	const { moments, seconds } = talk;
	const readersNotes = readersNotesByMoment(talk);
	const texts = moments.map((moment, index) =>
		[wordsOf(moment), ...(readersNotes.get(index) ?? []).map(textOf)].join(' '),
	);
	const hits = hitsIn(texts, query, pageLanguage());
	const found = hits.map(({ moment }) => seconds[moment] ?? 0);
	for (const { moment, found: words } of hits)
		for (const part of [...elementsOf(moments[moment]), ...(readersNotes.get(moment) ?? [])]) markWords(part, words);
	onHits(found);

	let current = start === undefined || found.length === 0 ? -1 : indexAt(found, start);
	const count = make('p', { role: 'status' });
	const words = make('bdi', {}, query.phrases.map((phrase) => phrase.join(' ')).join(' '));
	const update = (): void => {
		const text = current < 0 ? phrases.inMoments(found.length) : phrases.oneOf(current + 1, found.length);
		count.replaceChildren(words, ' ', make('span', {}, text));
	};
	const go: HitsBar['go'] = (by) => {
		if (found.length === 0) return false;
		current = (Math.max(current, by > 0 ? -1 : 0) + by + found.length) % found.length;
		goTo(found[current] ?? 0);
		update();
		return true;
	};
	const bar = make('div', {
		className: 'hits-bar',
		role: 'region',
		lang: language,
		dir: 'ltr',
		ariaLabel: phrases.bar,
	});
	const remove = (): void => {
		bar.remove();
		onHits([]);
		for (const mark of document.querySelectorAll('.notes mark')) mark.replaceWith(...mark.childNodes);
		shown = undefined;
	};
	const close = (): void => {
		const hadFocus = bar.contains(document.activeElement);
		remove();
		const address = new URL(location.href);
		for (const name of ['q', 'mark']) address.searchParams.delete(name);
		changeAddress(address);
		if (hadFocus) focusOn(moments[hits[current]?.moment ?? -1] ?? document.querySelector('main'));
	};
	const steps = [button('‹', `${phrases.previous} (P)`, () => go(-1)), button('›', `${phrases.next} (N)`, () => go(1))];
	bar.append(count, ...(found.length > 0 ? steps : []), button('×', phrases.putAway, close));
	update();
	document.querySelector('main')?.append(bar);
	shown = { search, go, remove };
}

registerKeys(
	{ keys: ['n'], action: 'nextHit', group: 'search', repeats: true, run: () => shown?.go(1) ?? false },
	{ keys: ['p'], action: 'previousHit', group: 'search', repeats: true, run: () => shown?.go(-1) ?? false },
);

/** The notes from Markdown files, by the index of their moment: see `remarkReadersNotes`. */
function readersNotesByMoment({ seconds }: TalkPage): Map<number, HTMLElement[]> {
	const notes = document.querySelectorAll<HTMLElement>('.reader-note');
	return Map.groupBy(notes, ({ id }) => indexAt(seconds, secondIn(id)));
}

const textOf = (note: HTMLElement): string => note.querySelector('.reader-note-text')?.textContent ?? '';

const button = (sign: string, label: string, run: () => void): HTMLButtonElement =>
	makeButton(sign, run, { title: label, ariaLabel: label });
