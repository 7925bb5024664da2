import { loadOnce } from '../../page/load-once.ts';
import { isPlainClick } from '../../page/plain-click.ts';
import { isTap } from '../../page/pointer.ts';
import type { Definitions, startDefinitions } from './definitions.ts';
import { markAt } from './mark-at.ts';

declare global {
	/** Set by `definitions.js`. */
	var cuemarkDefinitions: typeof startDefinitions | undefined;
}

/**
 * Shows the glossary's definition of a marked term on hover, on keyboard focus and on tap (which then does not follow
 * the link). The script for this is loaded at the first of these; without it, the terms are links. Screen readers get
 * the definition from the mark's `aria-describedby`.
 */
export function loadDefinitions(): void {
	const notes = document.querySelector<HTMLElement>('.notes');
	if (!notes || !document.querySelector('[data-definitions]')) return;
	const load = loadOnce('definitions', () => globalThis.cuemarkDefinitions?.(notes));
	let definitions: Definitions | undefined;
	/** What the reader did last on a term, and has not taken back by a press elsewhere. */
	let latest: ((definitions: Definitions) => void) | undefined;
	const withScript = (run: (definitions: Definitions) => void, otherwise?: () => void): void => {
		if (definitions) {
			run(definitions);
			return;
		}
		latest = run;
		void load()
			.catch(() => undefined)
			.then((loaded) => {
				definitions = loaded;
				if (latest !== run) return;
				if (loaded) run(loaded);
				else otherwise?.();
			});
	};
	document.addEventListener('pointerdown', () => (latest = undefined));
	notes.addEventListener('pointerover', ({ target, pointerType, buttons, clientX: x, clientY: y }) => {
		const mark = markAt(target);
		// With a button held, the reader is selecting text.
		if (!mark || buttons !== 0) return;
		withScript(({ hover }) => {
			if (pointerType !== 'touch') hover(mark, { x, y });
		});
	});
	notes.addEventListener('focusin', ({ target }) => {
		const mark = markAt(target);
		if (mark?.matches(':focus-visible')) withScript(({ focus }) => focus(mark));
	});
	notes.addEventListener('click', (event) => {
		const mark = markAt(event.target);
		// Mouse clicks and keys follow the link as usual.
		if (!mark || !isTap(event) || !isPlainClick(event)) return;
		event.preventDefault();
		const { clientX: x, clientY: y } = event;
		withScript(
			({ tap }) => tap(mark, { x, y }),
			() => mark.click(),
		);
	});
}
