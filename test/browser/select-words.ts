import type { Page } from 'playwright-core';

/** Selects words of the transcript, from the first place that says `from` to the first one that says `to`, in the middle of the window. */
export async function selectWords(page: Page, from: string, to = from): Promise<void> {
	await page.evaluate(
		([first, last]) => {
			const find = (words: string): [Text, number] => {
				const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
					node.parentElement?.closest('p.moment') ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
				);
				while (walker.nextNode()) {
					const at = (walker.currentNode as Text).data.indexOf(words);
					if (at >= 0) return [walker.currentNode as Text, at];
				}
				throw new Error(`Nobody says ${words}.`);
			};
			const [start, end] = [find(first), find(last)];
			getSelection()?.setBaseAndExtent(...start, end[0], end[1] + last.length);
			const { top = 0 } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? {};
			scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
		},
		[from, to] as const,
	);
}
