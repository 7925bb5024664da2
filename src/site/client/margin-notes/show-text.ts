import { loadOnce } from '../page/load-once.ts';

declare global {
	/** Set by `note-text.js`. */
	var cuemarkDrawNote: ((text: string) => DocumentFragment) | undefined;
}

const load = loadOnce('note-text', () => globalThis.cuemarkDrawNote);

/** Loads the script that renders notes. Without it, they are shown as typed. */
export const loadDrawing = (): Promise<unknown> => load().catch(() => undefined);

/** Shows a note's text in an element: as typed until it can be rendered. */
export function showText(element: HTMLElement, text: string): void {
	const draw = (): void => element.replaceChildren(globalThis.cuemarkDrawNote?.(text) ?? text);
	element.dataset.text = text;
	draw();
	if (globalThis.cuemarkDrawNote || text === '') return;
	void loadDrawing().then(() => {
		// The text may have changed meanwhile.
		if (element.dataset.text === text) draw();
	});
}

/** The words of a note without Markdown syntax; as typed if the renderer cannot be loaded. */
export async function wordsOfNote(text: string): Promise<string> {
	await loadDrawing();
	const drawn = globalThis.cuemarkDrawNote?.(text);
	for (const block of drawn?.querySelectorAll(':not(em, strong, code, a)') ?? []) block.after(' ');
	return (drawn?.textContent ?? text).trim().replace(/\s+/g, ' ');
}
