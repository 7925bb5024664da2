import { language } from '#locale/language.ts';
import { makeButton } from '../../page/make-button.ts';
import { make } from '../../page/make.ts';
import type { Selected } from '../selection/selection.ts';

/** What a tool is used on: a moment, or words that are selected. */
export type ToolSubject = Pick<Selected, 'second'> & Partial<Selected>;

/** A button beside the time of a moment, and beside words that are selected. */
export interface MomentTool {
	readonly label: string;
	/** What the button says where that depends on what it is used on. */
	readonly labelFor?: (subject: ToolSubject) => string;
	/** The key that does the same to selected words, or to the moment that the reader is at: `Shift+y`. */
	readonly key: string;
	/** What the list of keys says of that. */
	readonly help: string;
	/** @param control that was pressed, where it was no key */
	readonly run: (subject: ToolSubject, control?: HTMLElement) => void;
}

/** What has the buttons on the page say what they do now. */
const updates: (() => void)[] = [];

/** @param subject what the tools are for when one is pressed */
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

/** Has the buttons on the page say what they do to what they are shown for now. */
export function updateTools(): void {
	for (const update of updates) update();
}
