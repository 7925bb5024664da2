import { phrases } from '#locale/marks.ts';
import { make } from '../page/make.ts';
import { nameOfHighlight } from '../margin-notes/highlights.ts';

/** A highlight to be made accessible to the keyboard and screen readers. */
export interface HandledHighlight {
	/** Stable for the lifetime of the highlight. */
	readonly key: string;
	readonly words: string;
	/** The paragraph in which it ends. */
	readonly paragraph: Element;
	/** Runs when the button of the highlight is pressed. */
	readonly press: () => void;
}

/**
 * Keeps a button for each highlight, at the end of its paragraph, invisible until focused. It contains no text, since
 * it is among the spoken words.
 *
 * @returns `show`, which makes buttons for the given highlights and removes all others, and `focus`
 */
export function startHandles(): {
	show: (highlights: readonly HandledHighlight[]) => void;
	focus: (key: string) => void;
} {
	const handles = new Map<string, HTMLButtonElement>();
	return {
		show: (highlights) => {
			const keys = new Set(highlights.map(({ key }) => key));
			for (const [key, handle] of handles) {
				if (keys.has(key)) continue;
				handle.remove();
				handles.delete(key);
			}
			for (const { key, words, paragraph, press } of highlights) {
				const ariaLabel = phrases.highlightOf(nameOfHighlight(words));
				const handle = handles.get(key) ?? make('button', { type: 'button', className: 'highlight-handle', ariaLabel });
				handle.onclick = press;
				handles.set(key, handle);
				if (handle.parentElement !== paragraph) paragraph.append(handle);
			}
		},
		focus: (key) => handles.get(key)?.focus({ preventScroll: true }),
	};
}
