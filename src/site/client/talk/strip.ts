import { phrases } from '#locale/talk.ts';
import { secondIn } from '../../../markdown/fragments.ts';
import { formatClock } from '../../../videos/clock.ts';
import { make } from '../page/make.ts';
import { momentAt } from '../page/timeline.ts';

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
 * marks what is being read, what is playing and the search hits. It is one tab stop; the arrow keys move from section
 * to section.
 *
 * @param goTo goes to the section that starts at a second of the talk
 */
export function startStrip(duration: number, goTo: (second: number) => void): Strip {
	const bar = document.querySelector<HTMLElement>('[data-strip]');
	const svg = bar?.querySelector('svg');
	if (!bar || !svg || duration <= 0) return { markReading: noop, markPlaying: noop, markHits: noop };
	const links = [...svg.querySelectorAll<SVGAElement>('a')];
	const seconds = links.map(({ href }) => secondIn(href.baseVal));
	const titles = links.map((link) => link.querySelector('title')?.textContent ?? '');
	// Keeps the browser's tooltip from appearing beside ours.
	for (const link of links) link.querySelector('title')?.remove();
	const handle = make('span', {
		className: 'strip-handle',
		hidden: links.length < 2,
		tabIndex: 0,
		role: 'slider',
		ariaLabel: phrases.section,
		ariaValueMin: '1',
		ariaValueMax: String(links.length),
	});
	const name = make('span', { className: 'strip-name', hidden: true });
	const marks = { hits: group('hits'), reading: group('place'), playing: group('now') };
	svg.append(marks.hits, marks.reading, marks.playing);
	bar.append(handle, name);
	/** Index of the section that the slider is at, and of the one being read. */
	let section = 0;
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
	const describe = (): void => {
		handle.ariaValueNow = String(section + 1);
		handle.ariaValueText = `${formatClock(seconds[section] ?? 0)}, ${titles[section] ?? ''}`;
	};
	const move = (to: number): void => {
		section = Math.min(Math.max(to, 0), links.length - 1);
		goTo(seconds[section] ?? 0);
		describe();
		showName(section);
	};
	describe();
	handle.addEventListener('keydown', (event) => {
		const to = steps[event.key]?.(section, links.length);
		if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
		event.preventDefault();
		move(to);
	});
	svg.addEventListener('pointerover', ({ target }) =>
		showName(links.findIndex((link) => link.contains(target as Element))),
	);
	bar.addEventListener('pointerleave', () => (name.hidden = true));
	handle.addEventListener('focus', () => {
		if (handle.matches(':focus-visible')) showName(section);
	});
	handle.addEventListener('blur', () => (name.hidden = true));

	const at = (second: number): number => Math.min(second / duration, 1) * WIDTH;
	return {
		markReading: (second) => {
			const index = momentAt(seconds, second);
			// While the arrow keys move the slider, the page is still scrolling.
			if (document.activeElement !== handle && section !== index) {
				section = index;
				describe();
			}
			// Called on every frame of a scroll, and redrawing the strip would be most of its cost.
			if (second === marked) return;
			marked = second;
			links[reading]?.classList.remove('reading');
			links[index]?.classList.add('reading');
			reading = index;
			draw(marks.reading, [at(second)]);
		},
		markPlaying: (second) => draw(marks.playing, second === undefined ? [] : [at(second)]),
		markHits: (found) => draw(marks.hits, found.map(at)),
	};
}

const noop = (): void => undefined;

const steps: Readonly<Record<string, ((section: number, count: number) => number) | undefined>> = {
	ArrowRight: (section) => section + 1,
	ArrowUp: (section) => section + 1,
	ArrowLeft: (section) => section - 1,
	ArrowDown: (section) => section - 1,
	Home: () => 0,
	End: (_, count) => count - 1,
};

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
