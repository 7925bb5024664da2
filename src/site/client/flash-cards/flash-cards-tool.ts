import { phrases } from '#locale/your-notes.ts';
import type { NotesOfTalk } from '../margin-notes/by-talk.ts';
import type { NotesTool } from '../margin-notes/list.ts';
import { loadOnce } from '../page/load-once.ts';
import { makeButton } from '../page/make-button.ts';
import { make } from '../page/make.ts';
import type { saveFlashCards } from './save-flash-cards.ts';

declare global {
	/** Set by `flash-cards.js`. */
	var cuemarkFlashCards: typeof saveFlashCards | undefined;
}

const load = loadOnce('flash-cards', () => globalThis.cuemarkFlashCards);

/** A button that saves flash cards of what the reader marked. Their script is loaded on the first press. */
export function flashCardsTool(talks: () => readonly NotesOfTalk[]): NotesTool {
	const status = make('div', { className: 'told', ariaLive: 'polite' });
	const press = async (): Promise<void> => {
		// Cleared first, so that screen readers announce the same message again.
		status.replaceChildren();
		const save = await load().catch(() => undefined);
		const lines = save ? await save(talks()) : [phrases.cardsNotLoaded];
		status.replaceChildren(...lines.map((line) => make('p', {}, line)));
	};
	return { button: makeButton(phrases.saveCards, () => void press(), { className: 'button' }), status };
}
