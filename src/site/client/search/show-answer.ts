import { allTerms } from '../lists/terms.ts';
import { siteRoot } from '../page/site.ts';
import { besides } from './besides.ts';
import { bringBack, type Followed } from './followed.ts';
import { type FoundTalks, foundIn } from './found-talks.ts';
import { summary } from './messages.ts';
import { nearTerm } from './near-term.ts';
import { type PanelView, showBusy, showStatus } from './panel-view.ts';
import { moreTalks, resultItems } from './result-list.ts';
import { answerSearch } from './site-engine.ts';
import { filterCount, type SearchState } from './state.ts';

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
	/** Called if more talks, which are asked for later, cannot be loaded. */
	readonly onFailure: (error: unknown) => void;
}

/**
 * Answers a search on a panel: the first talks, what there is besides, and then what the status line says of all.
 *
 * @throws if the search fails or is superseded
 */
export async function showAnswer(view: PanelView, state: SearchState, showing: Showing): Promise<void> {
	const { list } = view;
	const { signal, back } = showing;
	const answer = await answerSearch(state);
	const { way, sought, tells } = answer;
	const found = foundIn(answer, state);
	const talks = await found.next(FIRST);
	signal.throwIfAborted();
	list.replaceChildren(...resultItems(talks, root));
	list.scrollTop = 0;
	const besidesShown = showBesides(view, tells ? sought : '', signal);
	do {
		const next = await found.next(NEXT);
		signal.throwIfAborted();
		list.append(...resultItems(next, root));
		talks.push(...next);
	} while (back && talks.length < back.talks && found.left() > 0);
	list.append(...moreItem(found, showing));
	const isMet = way === 'meant' || (way !== 'most' && talks.some(({ together }) => together));
	const near = tells && !isMet ? await besidesShown.then(() => offerNearTerm(view, sought, signal)) : undefined;
	signal.throwIfAborted();
	showBusy(view, false);
	if (back) {
		void besidesShown.then(() => {
			if (!signal.aborted) bringBack(view.element, back);
		});
	}
	const outcome = {
		way,
		sought,
		talks: found.total(),
		unread: found.left(),
		moments: talks.flatMap(({ hits }) => hits).length,
		complete: talks.some(({ complete }) => complete),
		near,
	};
	const kind = outcome.talks === 0 ? 'nothing' : '';
	showStatus(view, summary(state, outcome), kind, filterCount(state) > 0);
}

async function showBesides({ others }: PanelView, sought: string, signal: AbortSignal): Promise<void> {
	const items = await besides(sought, root);
	if (!signal.aborted) others.replaceChildren(...items);
}

/**
 * Shows a term that is probably meant, where nothing is shown besides the talks.
 *
 * @returns the term
 */
async function offerNearTerm({ others }: PanelView, sought: string, signal: AbortSignal): Promise<string | undefined> {
	if (others.childElementCount > 0) return undefined;
	const term = nearTerm(await allTerms().catch(() => []), sought);
	if (!term) return undefined;
	const items = await besides(term.text, root);
	if (!signal.aborted) others.replaceChildren(...items);
	return term.text;
}

/** The list item that loads more talks, if there are any. */
function moreItem(found: FoundTalks, showing: Showing): HTMLElement[] {
	if (found.left() === 0) return [];
	const item = moreTalks(found.left(), async () => {
		try {
			const items = resultItems(await found.next(NEXT), root);
			item.replaceWith(...items, ...moreItem(found, showing));
			items[0]?.querySelector('a')?.focus();
		} catch (error) {
			showing.onFailure(error);
		}
	});
	return [item];
}
