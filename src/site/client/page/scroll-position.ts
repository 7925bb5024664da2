/**
 * Changes the page without moving what the reader looks at: the marked moment, or else the paragraph being read, stays in
 * place.
 */
export function keepScrollPosition(change: () => void): void {
	const line = innerHeight / 4;
	const marked = [...document.querySelectorAll('.moment.playing, .moment.current')];
	const paragraphs = [...marked.filter(isInView), ...document.querySelectorAll('.notes .moment')];
	const held = paragraphs.find((paragraph) => paragraph.getBoundingClientRect().bottom > line);
	const before = held?.getBoundingClientRect().top ?? 0;
	const { style } = document.documentElement;
	// The browser's own scroll anchoring would add to ours.
	style.overflowAnchor = 'none';
	change();
	// At the top of the page there is nothing to keep in view.
	if (held && scrollY > 0) scrollBy({ top: held.getBoundingClientRect().top - before, behavior: 'instant' });
	requestAnimationFrame(() => requestAnimationFrame(() => (style.overflowAnchor = '')));
}

function isInView(element: Element): boolean {
	const { top, bottom } = element.getBoundingClientRect();
	return bottom > 0 && top < innerHeight;
}
