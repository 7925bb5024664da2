import { phrases } from '#locale/search.ts';
import { allTerms, hasTerms, type SiteTerm } from '../../lists/terms.ts';
import { videoPath } from '../../../links.ts';
import { siteRoot } from '../../page/site.ts';
import { suggestedTermItem, termAndNoteItems } from './term-and-note-items.ts';
import { restorePosition, type FollowedResult } from './followed-result.ts';
import { type FoundTalks, readTalks } from '../answer/found-talks.ts';
import type { VideoHits } from '../hits/hits.ts';
import { announcement, summary } from './messages.ts';
import { closestTerm } from '../query/closest-term.ts';
import { type PanelView, showBusy, showStatus } from './panel-view.ts';
import { moreTalks, resultItems } from './result-list.ts';
import { answerSearch, type OpenTalk } from '../answer/site-engine.ts';
import { filterCount, type SearchState } from '../query/state.ts';

/** How many talks are loaded before any is shown. A half-hour talk takes 12 KB. */
const FIRST = 3;
/** How many talks are loaded at a time after that. */
const NEXT = 8;

const root = siteRoot();

interface Showing {
	/** Aborted when the next search starts, to drop late results of this one. */
	readonly signal: AbortSignal;
	/** A result to scroll back to; shows at least as many talks as were shown then. */
	readonly returnTo: FollowedResult | undefined;
	/** Called if something shown is incomplete because of a loading error. */
	readonly onFailure: () => void;
}

/**
 * Answers a search in a panel: shows matching terms and notes with the first talks, then more talks, then the summary
 * in the status line. The first search of a page shows its talks without waiting for the list of terms, which may be as
 * large as everything else it loads. Late terms do not move the talks: there is room for them next to a short summary.
 *
 * @throws if no result could be loaded, or the search is superseded
 */
export async function showAnswer(view: PanelView, state: SearchState, showing: Showing): Promise<void> {
	const { list, termsAndNotes } = view;
	const { signal, returnTo, onFailure } = showing;
	const open = openTalk();
	const answer = await answerSearch(state, open);
	const { method, keywords, hasContent, failure } = answer;
	const found = readTalks(answer, state, open?.path);
	const talks = await found.next(FIRST);
	const anyTogether = (): boolean => talks.some(({ together }) => together);
	const isAnswered = (): boolean =>
		method === 'corrected' || method === 'video' || (method !== 'most' && anyTogether());
	let suggestion: SiteTerm | undefined;
	const findTermsAndNotes = async (): Promise<HTMLElement[]> => {
		const terms = await allTerms().catch(() => []);
		const items = await termAndNoteItems(terms, answer, root);
		const candidate = hasContent && items.length === 0 && !isAnswered() ? closestTerm(terms, keywords) : undefined;
		// The suggestion depends on whether these talks match.
		if (candidate && talks.length <= FIRST) talks.push(...(await found.next(NEXT)));
		suggestion = isAnswered() ? undefined : candidate;
		return suggestion ? [suggestedTermItem(suggestion, root)] : items;
	};
	const failed = failure();
	if (failed && talks.length === 0) throw failed;
	const early = hasTerms() || method !== 'all' ? await findTermsAndNotes() : undefined;
	const showSummary = (): void => {
		const outcome = {
			method,
			keywords,
			talks: found.total(),
			unread: found.remaining(),
			moments: talks.flatMap(({ hits }) => hits).length,
			complete: talks.some(({ complete }) => complete),
			together: anyTogether(),
			suggestedTerm: suggestion?.term,
		};
		const isPartial = failure() !== undefined;
		const text = (isPartial ? `${phrases.partly} ` : '') + summary(state, outcome);
		const kind = outcome.talks === 0 ? 'nothing' : isPartial ? 'partly' : '';
		showStatus(view, text, kind, filterCount(state) > 0, announcement(text, outcome));
		if (isPartial) onFailure();
	};
	signal.throwIfAborted();
	termsAndNotes.replaceChildren(...(early ?? []));
	list.replaceChildren(...resultItems(talks, root));
	list.scrollTop = 0;
	// Shown now because it may take two lines.
	if ((method !== 'all' || !anyTogether()) && talks.length > 0) showSummary();
	const shown = Math.max(FIRST + NEXT, returnTo?.talks ?? 0);
	while (talks.length < shown && found.remaining() > 0) {
		const next = await found.next(NEXT);
		signal.throwIfAborted();
		list.append(...resultItems(next, root));
		talks.push(...next);
	}
	const showMore = (further: readonly VideoHits[]): void => {
		talks.push(...further);
		if (failure()) showSummary();
	};
	list.append(...moreItem(found, signal, showMore));
	const late = early ? undefined : await findTermsAndNotes();
	signal.throwIfAborted();
	if (late) termsAndNotes.replaceChildren(...late);
	showBusy(view, false);
	if (returnTo) restorePosition(view.element, returnTo);
	showSummary();
}

/** The talk whose page this is, if any. */
function openTalk(): OpenTalk | undefined {
	const { page, videoId } = document.querySelector('main')?.dataset ?? {};
	return page === undefined || videoId === undefined ? undefined : { path: videoPath(page), talk: videoId };
}

/** The list item that loads more talks, if there are any. Drops those that arrive after the next search has started. */
function moreItem(
	found: FoundTalks,
	signal: AbortSignal,
	onMore: (talks: readonly VideoHits[]) => void,
): HTMLElement[] {
	if (found.remaining() === 0) return [];
	const item = moreTalks(found.remaining(), async () => {
		const talks = await found.next(NEXT);
		if (signal.aborted) return;
		const items = resultItems(talks, root);
		item.replaceWith(...items, ...moreItem(found, signal, onMore));
		items[0]?.querySelector('a')?.focus();
		onMore(talks);
	});
	return [item];
}
