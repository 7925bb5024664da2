import { phrases } from '#locale/search.ts';
import { dateElement } from '../../page/date.ts';
import { makeButton } from '../../page/make-button.ts';
import { make } from '../../page/make.ts';
import { siteName } from '../../../site-name.ts';
import type { Hit } from '../hits/hit.ts';
import type { VideoHits } from '../hits/hits.ts';

/** How many moments of a video are shown before the reader asks for more. */
const FIRST_HITS = 3;

/**
 * Lists the found videos and their moments. Their text may be in any language.
 *
 * @param root relative path from this page to the site's root
 */
export function resultItems(videos: readonly VideoHits[], root: string): HTMLElement[] {
	return videos.map(({ title, path, facts, published, hits, showAll }) => {
		const heading = make('h2', {}, make('a', { href: root + path, lang: '', dir: 'auto' }, title));
		const shown = showAll ? hits.length : FIRST_HITS;
		const list = make(
			'ol',
			{ className: 'hits', role: 'list' },
			...hits.slice(0, shown).map((hit) => hitItem(hit, root)),
		);
		const rest = hits.slice(shown);
		const more = rest.length === 0 ? [] : [unfoldButton(rest, list, root)];
		return make('li', { className: 'found' }, heading, ...factsLine(facts, published), list, ...more);
	});
}

/** @param published ISO date, or empty */
function factsLine(facts: readonly string[], published: string): HTMLElement[] {
	const items = facts.map((fact) => make('span', {}, make('bdi', { lang: '' }, fact)));
	if (published) items.push(dateElement(published));
	return items.length === 0 ? [] : [make('p', { className: 'facts' }, ...items)];
}

/** A button that shows the rest of a talk's moments, in order of time, and hides them again. */
function unfoldButton(rest: readonly Hit[], list: HTMLElement, root: string): HTMLElement {
	const items = [...rest].sort((a, b) => a.second - b.second).map((hit) => hitItem(hit, root));
	const show = (unfolded: boolean): void => {
		button.ariaExpanded = String(unfolded);
		button.textContent = unfolded ? phrases.fewerMoments : phrases.moreMoments(rest.length);
		if (unfolded) list.append(...items);
		else for (const item of items) item.remove();
	};
	const turn = (): void => {
		const unfolded = button.ariaExpanded !== 'true';
		show(unfolded);
		if (unfolded) items[0]?.querySelector('a')?.focus();
	};
	const button = makeButton('', turn, { className: 'text-button more-hits' });
	button.dataset.hit = '';
	show(false);
	return button;
}

/** The last item of a list, with a button to load more. */
export function moreTalks(count: number, onClick: () => Promise<void>): HTMLElement {
	const load = (button: HTMLButtonElement): void => {
		// Prevents a second press while talks are loading.
		button.disabled = true;
		void onClick().finally(() => {
			button.disabled = false;
		});
	};
	const button = makeButton(phrases.moreTalks(count), load, { className: 'button more' });
	button.dataset.hit = '';
	return make('li', {}, button);
}

function hitItem({ clock, isReadersNote, path, videoUrl, excerpt }: Hit, root: string): HTMLElement {
	const said = excerpt.map(({ text, marked }) => (marked ? make('mark', {}, text) : text));
	const words = make('span', { className: 'excerpt', lang: '', dir: 'auto' }, '…\u00A0', ...said, '\u00A0…');
	const time = make('span', { className: 'clock' }, clock);
	if (isReadersNote) time.append(' ', make('span', { className: 'note-label' }, phrases.note));
	const link = make('a', { className: 'moment-link', href: root + path }, time, ' ', words);
	link.dataset.hit = '';
	const item = make('li', { className: 'hit' }, link);
	if (videoUrl) {
		const isElsewhere = videoUrl.startsWith('https:');
		const label = isElsewhere ? phrases.watchAt(clock, siteName(videoUrl)) : phrases.openRecordingAt(clock);
		const href = isElsewhere ? videoUrl : root + videoUrl;
		const named = { title: label, ariaLabel: label };
		item.append(make('a', { className: 'video-link', href, target: '_blank', ...named }));
	}
	return item;
}
