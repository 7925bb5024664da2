/** Makes a change to the page and leaves the reader where they are: the moment that is marked, or what is being read, stays there. */
export function keepScrollPosition(change: () => void): void {
	const line = innerHeight / 4;
	const marked = [...document.querySelectorAll('.moment.playing, .moment.current')];
	const paragraphs = [...marked.filter(isInView), ...document.querySelectorAll('.notes .moment')];
	const held = paragraphs.find((paragraph) => paragraph.getBoundingClientRect().bottom > line);
	const before = held?.getBoundingClientRect().top ?? 0;
	const { style } = document.documentElement;
	// The browser's own keeping would come on top of this.
	style.overflowAnchor = 'none';
	change();
	// At the head of the page nothing is lost from view.
	if (held && scrollY > 0) scrollBy({ top: held.getBoundingClientRect().top - before, behavior: 'instant' });
	requestAnimationFrame(() => requestAnimationFrame(() => (style.overflowAnchor = '')));
}

function isInView(element: Element): boolean {
	const { top, bottom } = element.getBoundingClientRect();
	return bottom > 0 && top < innerHeight;
}
