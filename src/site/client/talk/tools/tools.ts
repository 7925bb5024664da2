import { language } from '#locale/language.ts';
import type { ShortcutAction } from '../../page/keys/keys.ts';
import { makeButton } from '../../page/make-button.ts';
import { make } from '../../page/make.ts';
import type { Selected } from '../selection/selection.ts';

/** What a tool acts on: a moment, or selected words. */
export type ToolSubject = Pick<Selected, 'second'> & Partial<Selected>;

/** A button beside the time of a moment and beside selected words. */
export interface MomentTool {
	readonly label: string;
	/** The label for a subject, if it depends on that. */
	readonly labelFor?: (subject: ToolSubject) => string;
	/** The key that does the same to the selected words, or to the moment being read: `Shift+y`. */
	readonly key: string;
	/** What the key does, in the help dialog. */
	readonly action: ShortcutAction;
	/** @param control the pressed element, unless a key was used */
	readonly run: (subject: ToolSubject, control?: HTMLElement) => void;
}

/** Functions that update the labels of the buttons on the page. */
const updates: (() => void)[] = [];

/** @param subject returns what the tools act on */
export function makeTools(tools: readonly MomentTool[], subject: () => ToolSubject | undefined): HTMLElement {
	const buttons = tools.map(({ label, labelFor, key, run }) => {
		const name = make('span', {}, label);
		const hint = make('kbd', { ariaHidden: 'true' }, key.replace('Shift+', '⇧').toUpperCase());
		const button = makeButton(name, () => {
			const of = subject();
			if (of) run(of, button);
		});
		button.append(hint);
		button.setAttribute('aria-keyshortcuts', key);
		updates.push(() => {
			const of = subject();
			if (of && labelFor) name.textContent = labelFor(of);
		});
		return button;
	});
	return make('span', { className: 'moment-tools', role: 'group', lang: language }, ...buttons);
}

/** Updates the labels of the buttons on the page to match their current subjects. */
export function updateTools(): void {
	for (const update of updates) update();
}
