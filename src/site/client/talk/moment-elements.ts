import { make } from '../page/make.ts';

/**
 * The elements that contain exactly the words of a moment: its own, and following paragraphs (also in the next section)
 * if its words continue there. If several moments share a paragraph, the first gets an element of its own.
 */
export function elementsOf(moment: HTMLElement | undefined): HTMLElement[] {
	if (!moment) return [];
	const paragraph = moment.closest<HTMLElement>('p');
	const parts = [moment === paragraph ? leadOf(moment) : moment];
	let last = paragraph;
	// The words continue after the paragraph only if no other moment starts later in it.
	while (last && lastMomentIn(last, moment) === moment) {
		const next = paragraphAfter(last);
		if (!next?.matches('.continued') || hashOf(next) !== `#${moment.id}`) break;
		parts.push(leadOf(next));
		last = next.querySelector('.within') ? null : next;
	}
	return parts;
}

/**
 * Makes a function that marks one moment at a time with a class: all its elements.
 *
 * @returns a function that marks a moment, or none, and returns the marked elements
 */
export function momentMarker(name: string): (moment: HTMLElement | undefined) => readonly HTMLElement[] {
	let marked: readonly HTMLElement[] = [];
	return (moment) => {
		for (const part of marked) part.classList.remove(name);
		marked = moment ? [moment, ...elementsOf(moment)] : [];
		for (const part of marked) part.classList.add(name);
		return marked;
	};
}

/** The spoken words of a moment, without times, links and tools. */
export function wordsOf(moment: HTMLElement | undefined): string {
	return spokenIn(elementsOf(moment).map((part) => part.cloneNode(true) as HTMLElement));
}

/** Selects what a paragraph contains besides spoken words: times, links, tools. */
export const isNotSpoken = '.at, .here, .heard, .moment-tools, .definition';

/** The spoken words in copies of parts of a transcript, joined by spaces. */
export function spokenIn(copies: readonly (HTMLElement | DocumentFragment)[]): string {
	return copies
		.map((copy) => {
			for (const extra of copy.querySelectorAll(isNotSpoken)) extra.remove();
			return copy.textContent;
		})
		.join(' ')
		.replace(/\s+/g, ' ')
		.trim();
}

/** The https address that a moment's time links to; empty for a local recording. */
export function sourceOf(moment: HTMLElement | undefined): string {
	const address = moment?.querySelector<HTMLAnchorElement>(':scope > .at')?.href ?? '';
	return address.startsWith('https:') ? address : '';
}

/** The next paragraph of the transcript, even if it begins a section. */
function paragraphAfter(paragraph: HTMLElement): HTMLElement | null | undefined {
	let next = paragraph.nextElementSibling;
	while (next?.matches('.margin-note, .reader-note')) next = next.nextElementSibling;
	if (next?.matches('p.moment')) return next as HTMLElement;
	if (next && !next.matches('.related-moments')) return undefined;
	return paragraph.closest('.topic')?.nextElementSibling?.querySelector<HTMLElement>(':scope > p.moment');
}

/** The fragment of the moment in which a paragraph begins: `#t=95`. */
const hashOf = (paragraph: HTMLElement): string | undefined =>
	paragraph.querySelector<HTMLAnchorElement>(':scope > .here')?.hash;

function lastMomentIn(paragraph: HTMLElement, fallback: HTMLElement): Element {
	return [...paragraph.querySelectorAll('.within')].at(-1) ?? (paragraph.id ? paragraph : fallback);
}

/** The part of a paragraph before its second moment, or the whole paragraph if it has only one. */
function leadOf(paragraph: HTMLElement): HTMLElement {
	const second = paragraph.querySelector(':scope > .within');
	if (!second) return paragraph;
	const made = paragraph.querySelector<HTMLElement>(':scope > .lead');
	if (made) return made;
	const lead = make('span', { className: 'lead' });
	const here = paragraph.querySelector(':scope > .here');
	while (here?.nextSibling && here.nextSibling !== second) lead.append(here.nextSibling);
	second.before(lead);
	return lead;
}
