import { secondIn } from '../../../markdown/fragments.ts';
import { formatClock } from '../../../videos/clock.ts';
import { make } from '../page/make.ts';
import { indexAt } from '../page/timeline.ts';

/** Sets the marks on the strip. Times are seconds. */
export interface Strip {
	readonly markReading: (second: number) => void;
	/** `undefined` if nothing is playing. */
	readonly markPlaying: (second: number | undefined) => void;
	readonly markHits: (seconds: readonly number[]) => void;
}

/** Width of the drawing, in its own units. */
const WIDTH = 1000;

/**
 * Starts the strip, which shows the sections of the talk in proportion. It names the section under the pointer, and
 * marks what is being read, what is playing and the search hits.
 */
export function startStrip(duration: number): Strip {
	const bar = document.querySelector<HTMLElement>('[data-strip]');
	const svg = bar?.querySelector('svg');
	if (!bar || !svg || duration <= 0) return { markReading: noop, markPlaying: noop, markHits: noop };
	const links = [...svg.querySelectorAll<SVGAElement>('a')];
	const seconds = links.map(({ href }) => secondIn(href.baseVal));
	const titles = links.map((link) => link.querySelector('title')?.textContent ?? '');
	// Keeps the browser's tooltip from appearing beside ours.
	for (const link of links) link.querySelector('title')?.remove();
	const name = make('span', { className: 'strip-name', hidden: true });
	const marks = { hits: group('hits'), reading: group('place'), playing: group('now') };
	svg.append(marks.hits, marks.reading, marks.playing);
	bar.append(name);
	/** Index of the section being read. */
	let reading = 0;
	/** The second marked as being read. */
	let marked: number | undefined;

	const showName = (index: number): void => {
		const [link, second = 0] = [links[index], seconds[index]];
		if (!link) return;
		name.textContent = `${formatClock(second)}  ${titles[index] ?? ''}`;
		name.hidden = false;
		const { left, width } = link.getBoundingClientRect();
		const half = name.offsetWidth / 2;
		name.style.left = `${Math.min(Math.max(left + width / 2 - half, 8), innerWidth - 2 * half - 8)}px`;
	};
	svg.addEventListener('pointerover', ({ target }) =>
		showName(links.findIndex((link) => link.contains(target as Element))),
	);
	bar.addEventListener('pointerleave', () => (name.hidden = true));

	const at = (second: number): number => Math.min(second / duration, 1) * WIDTH;
	return {
		markReading: (second) => {
			// Called on every frame of a scroll, and redrawing the strip would be most of its cost.
			if (second === marked) return;
			marked = second;
			links[reading]?.classList.remove('reading');
			reading = indexAt(seconds, second);
			links[reading]?.classList.add('reading');
			draw(marks.reading, [at(second)]);
		},
		markPlaying: (second) => draw(marks.playing, second === undefined ? [] : [at(second)]),
		markHits: (found) => draw(marks.hits, found.map(at)),
	};
}

const noop = (): void => undefined;

const drawing = 'http://www.w3.org/2000/svg';

function group(name: string): SVGGElement {
	const made = document.createElementNS(drawing, 'g');
	made.classList.add(name);
	return made;
}

/**
 * Draws lines. Moves those that are there: after each element that scripts add, Chrome checks the whole page against
 * `:has()` and all highlights, which would be most of the cost of scrolling.
 */
function draw(lines: SVGGElement, places: readonly number[]): void {
	while (lines.childElementCount > places.length) lines.lastChild?.remove();
	for (const [index, place] of places.entries()) {
		const line = lines.children[index] ?? lines.appendChild(document.createElementNS(drawing, 'line'));
		for (const [key, value] of Object.entries({ x1: place, x2: place, y2: 10 }))
			line.setAttribute(key, value.toFixed(1));
	}
}
