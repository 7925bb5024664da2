import { phrases } from '#locale/search.ts';
import { allTerms, hasTerms, type ListedTerm } from '../../lists/terms.ts';
import { videoPath } from '../../../links.ts';
import { siteRoot } from '../../page/site.ts';
import { askedTerm, besides } from './besides.ts';
import { bringBack, type Followed } from './followed.ts';
import { type FoundTalks, foundIn } from '../answer/found-talks.ts';
import type { VideoHits } from '../hits/hits.ts';
import { announcement, summary } from './messages.ts';
import { nearTerm } from '../query/near-term.ts';
import { type PanelView, showBusy, showStatus } from './panel-view.ts';
import { moreTalks, resultItems } from './result-list.ts';
import { answerSearch, type OpenTalk } from '../answer/site-engine.ts';
import { filterCount, type SearchState } from '../query/state.ts';

/** How many talks are loaded before any is shown. A half-hour talk takes 12 KB. */
const FIRST = 3;
/** How many talks are loaded at a time after that. */
const NEXT = 8;

const root = siteRoot();

/** What showing an answer depends on besides the search. */
interface Showing {
	/** Aborted when the next search starts, so that late results of this one are dropped. */
	readonly signal: AbortSignal;
	/** A result to scroll back to, among as many talks as were shown then. */
	readonly back: Followed | undefined;
	/** Called when what is shown lacks something that could not be loaded. */
	readonly onFailure: () => void;
}

/**
 * Answers a search on a panel: the first talks with what there is besides, then more of them, and what the status line says of
 * all. What stands above the talks comes with the first of them, but for the first search of a page: it waits for no list of
 * terms, which may be as large as all else that it needs. They have their room beside a status line that says no more than where
 * something was found, so that they move nothing under a finger.
 *
 * @throws if nothing could be loaded that is found, or the search is superseded
 */
export async function showAnswer(view: PanelView, state: SearchState, showing: Showing): Promise<void> {
	const { list, others } = view;
	const { signal, back, onFailure } = showing;
	const open = openTalk();
	const answer = await answerSearch(state, open);
	const { way, sought, tells, failure } = answer;
	const found = foundIn(answer, state, open?.path);
	const talks = await found.next(FIRST);
	const areTogether = (): boolean => talks.some(({ together }) => together);
	const isMet = (): boolean => way === 'meant' || way === 'video' || (way !== 'most' && areTogether());
	let near: ListedTerm | undefined;
	const findOthers = async (): Promise<HTMLElement[]> => {
		const terms = await allTerms().catch(() => []);
		const items = await besides(terms, tells ? sought : '', root);
		const mayBe = tells && items.length === 0 && !isMet() ? nearTerm(terms, sought) : undefined;
		// Whether it is offered depends on these.
		if (mayBe && talks.length <= FIRST) talks.push(...(await found.next(NEXT)));
		near = isMet() ? undefined : mayBe;
		return near ? [askedTerm(near, root)] : items;
	};
	const failed = failure();
	if (failed && talks.length === 0) throw failed;
	const early = hasTerms() || way !== 'all' ? await findOthers() : undefined;
	const say = (): void => {
		const outcome = {
			way,
			sought,
			talks: found.total(),
			unread: found.left(),
			moments: talks.flatMap(({ hits }) => hits).length,
			complete: talks.some(({ complete }) => complete),
			together: areTogether(),
			asked: near?.text,
		};
		const isPart = failure() !== undefined;
		const told = (isPart ? `${phrases.partly} ` : '') + summary(state, outcome);
		const kind = outcome.talks === 0 ? 'nothing' : isPart ? 'partly' : '';
		showStatus(view, told, kind, filterCount(state) > 0, announcement(told, outcome));
		if (isPart) onFailure();
	};
	signal.throwIfAborted();
	others.replaceChildren(...(early ?? []));
	list.replaceChildren(...resultItems(talks, root));
	list.scrollTop = 0;
	// It may take two lines.
	if ((way !== 'all' || !areTogether()) && talks.length > 0) say();
	const shown = Math.max(FIRST + NEXT, back?.talks ?? 0);
	while (talks.length < shown && found.left() > 0) {
		const next = await found.next(NEXT);
		signal.throwIfAborted();
		list.append(...resultItems(next, root));
		talks.push(...next);
	}
	list.append(
		...moreItem(found, (further) => {
			talks.push(...further);
			if (failure()) say();
		}),
	);
	const late = early ? undefined : await findOthers();
	signal.throwIfAborted();
	if (late) others.replaceChildren(...late);
	showBusy(view, false);
	if (back) bringBack(view.element, back);
	say();
}

/** The talk whose page this is, if it is one. */
function openTalk(): OpenTalk | undefined {
	const { page, videoId } = document.querySelector('main')?.dataset ?? {};
	return page === undefined || videoId === undefined ? undefined : { path: videoPath(page), talk: videoId };
}

/** The list item that loads more talks, if there are any. */
function moreItem(found: FoundTalks, onMore: (talks: readonly VideoHits[]) => void): HTMLElement[] {
	if (found.left() === 0) return [];
	const item = moreTalks(found.left(), async () => {
		const talks = await found.next(NEXT);
		const items = resultItems(talks, root);
		item.replaceWith(...items, ...moreItem(found, onMore));
		items[0]?.querySelector('a')?.focus();
		onMore(talks);
	});
	return [item];
}
