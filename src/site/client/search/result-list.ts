import { siteName } from '../../site-name.ts';
import type { Hit, VideoHits } from './hits.ts';

/** Moments of one video that are shown before the reader asks for more. */
const FIRST_HITS = 3;

/** The videos of a search with their moments, as list items. `root` is the way from this page to the site's root. */
export function resultItems(videos: readonly VideoHits[], root: string): HTMLElement[] {
	return videos.map(({ title, path, facts, hits }) => {
		const item = element('li', 'found');
		const heading = element('h2', '');
		const link = element('a', '', title);
		link.href = root + path;
		link.dir = 'auto';
		heading.append(link);
		const list = element('ol', 'hits');
		list.append(...hits.slice(0, FIRST_HITS).map((hit) => hitItem(hit, root)));
		item.append(heading, ...factsLine(facts), list);
		const rest = hits.slice(FIRST_HITS);
		if (rest.length > 0) item.append(unfoldButton(rest, list, root));
		return item;
	});
}

function factsLine(facts: readonly string[]): HTMLElement[] {
	if (facts.length === 0) return [];
	const line = element('p', 'facts');
	for (const fact of facts) {
		const part = element('span', '');
		const words = element('bdi', '', fact);
		part.append(words);
		line.append(part);
	}
	return [line];
}

/** Shows the rest of a talk's moments, in the order of the talk, and folds them away again. */
function unfoldButton(rest: readonly Hit[], list: HTMLElement, root: string): HTMLElement {
	const button = element('button', 'text-button more-hits');
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

/** The item that ends a list which goes on. */
export function moreTalks(count: number, onClick: () => Promise<void>): HTMLElement {
	const item = element('li', '');
	const button = element(
		'button',
		'button more',
		count === 1 ? 'Show one more talk' : `Show more of ${count.toLocaleString('en')} talks`,
	);
	button.type = 'button';
	button.dataset.hit = '';
	button.addEventListener('click', () => {
		// What a second press brings would have no place any more.
		button.disabled = true;
		void onClick().finally(() => {
			button.disabled = false;
		});
	});
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
