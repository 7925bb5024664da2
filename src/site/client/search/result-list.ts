import { make } from '../page/make.ts';
import { siteName } from '../../site-name.ts';
import type { Hit, VideoHits } from './hits.ts';

/** How many moments of a video are shown before the reader asks for more. */
const FIRST_HITS = 3;

/** The videos found and their moments, as list items. `root` is the relative path from this page to the site's root. */
export function resultItems(videos: readonly VideoHits[], root: string): HTMLElement[] {
	return videos.map(({ title, path, facts, hits, isWhole }) => {
		const item = make('li', { className: 'found' });
		const heading = make('h2', {});
		const link = make('a', {}, title);
		link.href = root + path;
		link.dir = 'auto';
		heading.append(link);
		const list = make('ol', { className: 'hits' });
		const shown = isWhole ? hits.length : FIRST_HITS;
		list.append(...hits.slice(0, shown).map((hit) => hitItem(hit, root)));
		item.append(heading, ...factsLine(facts), list);
		const rest = hits.slice(shown);
		if (rest.length > 0) item.append(unfoldButton(rest, list, root));
		return item;
	});
}

function factsLine(facts: readonly string[]): HTMLElement[] {
	if (facts.length === 0) return [];
	const line = make('p', { className: 'facts' });
	for (const fact of facts) {
		const part = make('span', {});
		const words = make('bdi', {}, fact);
		part.append(words);
		line.append(part);
	}
	return [line];
}

/** A button that shows the rest of a talk's moments, in order of time, and hides them again. */
function unfoldButton(rest: readonly Hit[], list: HTMLElement, root: string): HTMLElement {
	const button = make('button', { className: 'text-button more-hits' });
	const items = [...rest].sort((a, b) => a.second - b.second).map((hit) => hitItem(hit, root));
	const show = (unfolded: boolean): void => {
		button.setAttribute('aria-expanded', String(unfolded));
		button.textContent = unfolded
			? 'Show fewer moments'
			: `${rest.length} more ${rest.length === 1 ? 'moment' : 'moments'} in this talk`;
		if (unfolded) list.append(...items);
		else for (const item of items) item.remove();
	};
	button.type = 'button';
	button.dataset.hit = '';
	button.addEventListener('click', () => {
		const unfolded = button.getAttribute('aria-expanded') !== 'true';
		show(unfolded);
		if (unfolded) items[0]?.querySelector('a')?.focus();
	});
	show(false);
	return button;
}

/** The last item of a list that can show more. */
export function moreTalks(count: number, onClick: () => Promise<void>): HTMLElement {
	const item = make('li', {});
	const button = make(
		'button',
		{ className: 'button more' },
		count === 1 ? 'Show one more talk' : `Show more of ${count.toLocaleString('en')} talks`,
	);
	button.type = 'button';
	button.dataset.hit = '';
	button.addEventListener('click', () => {
		// Prevents a second press while talks are loading.
		button.disabled = true;
		void onClick().finally(() => {
			button.disabled = false;
		});
	});
	item.append(button);
	return item;
}

function hitItem({ clock, isReadersNote, path, videoUrl, excerpt }: Hit, root: string): HTMLElement {
	const item = make('li', { className: 'hit' });
	const link = make('a', { className: 'moment-link' });
	link.href = root + path;
	link.dataset.hit = '';
	const words = make('span', { className: 'excerpt' });
	words.dir = 'auto';
	words.append('…\u00A0', ...excerpt.map(({ text, marked }) => (marked ? make('mark', {}, text) : text)), '\u00A0…');
	const time = make('span', { className: 'clock' }, clock);
	if (isReadersNote) time.append(' ', make('span', { className: 'note-label' }, 'Note'));
	link.append(time, ' ', words);
	item.append(link);
	if (videoUrl) {
		const video = make('a', { className: 'video-link' });
		const isElsewhere = videoUrl.startsWith('https:');
		const label = isElsewhere ? `Watch at ${clock} on ${siteName(videoUrl)}` : `Open the recording at ${clock}`;
		video.href = isElsewhere ? videoUrl : root + videoUrl;
		video.target = '_blank';
		video.rel = 'noopener';
		video.setAttribute('aria-label', label);
		video.title = label;
		item.append(video);
	}
	return item;
}
