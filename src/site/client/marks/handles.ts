import { phrases } from '#locale/marks.ts';
import { make } from '../page/make.ts';
import { nameOfHighlight } from '../margin-notes/highlights.ts';

/** A highlight that the keyboard and screen readers are to come to. */
export interface Handled {
	/** The same as long as the highlight is. */
	readonly key: string;
	readonly words: string;
	/** In which it ends. */
	readonly paragraph: Element;
	/** What the button of the highlight does. */
	readonly press: () => void;
}

/**
 * Keeps a button for each highlight, at the end of its paragraph: out of sight until it has the focus. It holds no text, since
 * it stands among what is said.
 *
 * @returns what shows those of some highlights, and of no others
 */
export function startHandles(): { show: (highlights: readonly Handled[]) => void; focus: (key: string) => void } {
	const handles = new Map<string, HTMLButtonElement>();
	const presses = new Map<string, () => void>();
	return {
		show: (highlights) => {
			const keys = new Set(highlights.map(({ key }) => key));
			for (const [key, handle] of handles) {
				if (keys.has(key)) continue;
				handle.remove();
				handles.delete(key);
			}
			for (const { key, words, paragraph, press } of highlights) {
				presses.set(key, press);
				if (handles.get(key)?.parentElement === paragraph) continue;
				const ariaLabel = phrases.highlightOf(nameOfHighlight(words));
				const handle = make('button', { type: 'button', className: 'highlight-handle', ariaLabel });
				handle.addEventListener('click', () => presses.get(key)?.());
				handles.get(key)?.remove();
				handles.set(key, handle);
				paragraph.append(handle);
			}
		},
		focus: (key) => handles.get(key)?.focus({ preventScroll: true }),
	};
}
