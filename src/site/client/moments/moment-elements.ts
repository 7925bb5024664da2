/**
 * The elements that hold the words of a moment and no others: its own, and where its words go on in the next paragraphs,
 * those, be it in the next section. A paragraph's first moment gets an element of its own where others follow in it.
 */
export function elementsOf(moment: HTMLElement | undefined): HTMLElement[] {
	if (!moment) return [];
	const paragraph = moment.closest<HTMLElement>('p');
	const parts = [moment === paragraph ? leadOf(moment) : moment];
	let last = paragraph;
	// The words go on behind the paragraph only where no other moment starts in the rest of it.
	while (last && lastMomentIn(last, moment) === moment) {
		const next = paragraphAfter(last);
		if (!next?.matches('.continued') || secondIn(next) !== `#${moment.id}`) break;
		parts.push(leadOf(next));
		last = next.querySelector('.within') ? null : next;
	}
	return parts;
}

/** The words of a moment, without what stands around them. */
export function wordsOf(moment: HTMLElement | undefined): string {
	return spokenIn(elementsOf(moment).map((part) => part.cloneNode(true) as HTMLElement));
}

/** The words of copies of parts of a transcript, a space between. */
export function spokenIn(copies: readonly (HTMLElement | DocumentFragment)[]): string {
	return copies
		.map((copy) => {
			for (const extra of copy.querySelectorAll('.at, .here, .heard, .moment-tools, .definition')) extra.remove();
			return copy.textContent;
		})
		.join(' ')
		.replace(/\s+/g, ' ')
		.trim();
}

/** Where a moment can be heard: the https address that its time leads to; empty where that is a recording beside the site. */
export function sourceOf(moment: HTMLElement | undefined): string {
	const address = moment?.querySelector<HTMLAnchorElement>(':scope > .at')?.href ?? '';
	return address.startsWith('https:') ? address : '';
}

/** The paragraph of the transcript behind another one, also where a section begins between them. */
function paragraphAfter(paragraph: HTMLElement): HTMLElement | null | undefined {
	let next = paragraph.nextElementSibling;
	while (next?.matches('.margin-note, .reader-note')) next = next.nextElementSibling;
	if (next?.matches('p.moment')) return next as HTMLElement;
	if (next && !next.matches('.related-moments')) return undefined;
	return paragraph.closest('.topic')?.nextElementSibling?.querySelector<HTMLElement>(':scope > p.moment');
}

const secondIn = (paragraph: HTMLElement): string | undefined =>
	paragraph.querySelector<HTMLAnchorElement>(':scope > .here')?.hash;

function lastMomentIn(paragraph: HTMLElement, fallback: HTMLElement): Element {
	return [...paragraph.querySelectorAll('.within')].at(-1) ?? (paragraph.id ? paragraph : fallback);
}

/** What stands before the second moment of a paragraph; the paragraph itself where it has but one. */
function leadOf(paragraph: HTMLElement): HTMLElement {
	const second = paragraph.querySelector(':scope > .within');
	if (!second) return paragraph;
	const made = paragraph.querySelector<HTMLElement>(':scope > .lead');
	if (made) return made;
	const lead = document.createElement('span');
	lead.className = 'lead';
	const here = paragraph.querySelector(':scope > .here');
	while (here?.nextSibling && here.nextSibling !== second) lead.append(here.nextSibling);
	second.before(lead);
	return lead;
}
