/** Makes a change to the page and leaves the reader where they are: what stood in the upper part of the window stays there. */
export function keepPlace(change: () => void): void {
	const held = document
		.elementsFromPoint(innerWidth / 2, innerHeight / 3)
		.find((element) => element.closest('.notes p, .notes h2'));
	const paragraph = held?.closest('.notes p, .notes h2');
	const before = paragraph?.getBoundingClientRect().top;
	change();
	if (paragraph && before !== undefined && scrollY > 0) {
		scrollBy({ top: paragraph.getBoundingClientRect().top - before, behavior: 'instant' });
	}
}
