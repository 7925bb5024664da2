import { siteName } from '../../site-name.ts';
import type { Hit, VideoHits } from './hits.ts';

/** Moments of one video that are shown before the reader asks for more. */
const FIRST_HITS = 3;

/** The videos of a search with their moments, as list items. `root` is the way from this page to the site's root. */
export function resultItems(videos: readonly VideoHits[], root: string): HTMLElement[] {
	return videos.map(({ title, path, hits }) => {
		const item = element('li', 'found');
		const heading = element('h3', '');
		const link = element('a', '', title);
		link.href = root + path;
		link.dir = 'auto';
		heading.append(link);
		const list = element('ol', 'hits');
		list.append(...hits.slice(0, FIRST_HITS).map((hit) => hitItem(hit, root)));
		item.append(heading, list);
		const rest = hits.slice(FIRST_HITS);
		if (rest.length > 0) item.append(moreButton(rest, list, root));
		return item;
	});
}

function moreButton(rest: readonly Hit[], list: HTMLElement, root: string): HTMLElement {
	const button = element(
		'button',
		'more-hits',
		`${rest.length} more ${rest.length === 1 ? 'moment' : 'moments'} in this talk`,
	);
	button.type = 'button';
	button.dataset.hit = '';
	button.addEventListener('click', () => {
		const items = rest.map((hit) => hitItem(hit, root));
		list.append(...items);
		button.remove();
		items[0]?.querySelector('a')?.focus();
	});
	return button;
}

/** The item that ends a list which goes on. */
export function moreTalks(count: number, onClick: () => void): HTMLElement {
	const item = element('li', '');
	const button = element(
		'button',
		'button more',
		count === 1 ? 'Show one more talk' : `Show more of ${count.toLocaleString('en')} talks`,
	);
	button.type = 'button';
	button.dataset.hit = '';
	button.addEventListener('click', onClick);
	item.append(button);
	return item;
}

function hitItem({ clock, path, videoUrl, excerpt }: Hit, root: string): HTMLElement {
	const item = element('li', 'hit');
	const link = element('a', 'moment-link');
	link.href = root + path;
	link.dataset.hit = '';
	const words = element('span', 'excerpt');
	words.dir = 'auto';
	words.append('…\u00A0', ...excerpt.map(({ text, marked }) => (marked ? element('mark', '', text) : text)), '\u00A0…');
	link.append(element('span', 'clock', clock), ' ', words);
	item.append(link);
	if (videoUrl) {
		const video = element('a', 'video-link');
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

function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	className: string,
	text?: string,
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	if (className) made.className = className;
	if (text !== undefined) made.textContent = text;
	return made;
}
