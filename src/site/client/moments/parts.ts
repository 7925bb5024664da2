/** A moment with the paragraphs that its words go on in; nothing for no moment. */
export function partsOf(moment: HTMLElement | undefined): HTMLElement[] {
	if (!moment) return [];
	const parts = [moment];
	let next = moment.closest('p')?.nextElementSibling;
	while (next instanceof HTMLElement && next.matches('.continued')) {
		parts.push(next);
		next = next.querySelector('[id]') ? null : next.nextElementSibling;
	}
	return moment.matches('p:has([id])') ? [moment] : parts;
}
