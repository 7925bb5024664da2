import { loadOnce } from '../page/load-once.ts';

declare global {
	/** What the script that draws notes hands over. */
	var cuemarkDrawNote: ((text: string) => DocumentFragment) | undefined;
}

const load = loadOnce('note-text', () => globalThis.cuemarkDrawNote);

/** Loads what draws notes, for a reader who has some. Without it, they are shown as typed. */
export const loadDrawing = (): Promise<unknown> => load().catch(() => undefined);

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

/** The words of a note, without the signs of its Markdown; as it was typed if what draws notes cannot be loaded. */
export async function wordsOfNote(text: string): Promise<string> {
	await loadDrawing();
	const drawn = globalThis.cuemarkDrawNote?.(text);
	for (const block of drawn?.querySelectorAll(':not(em, strong, code, a)') ?? []) block.after(' ');
	return (drawn?.textContent ?? text).trim().replace(/\s+/g, ' ');
}
