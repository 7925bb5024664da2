import { siteRoot } from '../page/site.ts';
import { addScript } from '../page/add-script.ts';

declare global {
	/** What the script that draws notes hands over. */
	var cuemarkDrawNote: ((text: string) => DocumentFragment) | undefined;
}

let loading: Promise<unknown> | undefined;

/** Loads what draws notes, for the reader who has some. Without it they stay as they were typed. */
export function loadDrawing(): Promise<unknown> {
	return (loading ??= addScript(`${siteRoot()}assets/note-text.js`).catch(() => (loading = undefined)));
}

/** Shows what a reader wrote in an element: as it was typed until it can be drawn. */
export function showText(element: HTMLElement, text: string): void {
	const draw = (): void => element.replaceChildren(globalThis.cuemarkDrawNote?.(text) ?? text);
	element.dataset.text = text;
	draw();
	if (globalThis.cuemarkDrawNote || text === '') return;
	void loadDrawing().then(() => {
		// It may have been changed meanwhile.
		if (element.dataset.text === text) draw();
	});
}
