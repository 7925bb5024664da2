import { phrases } from '#locale/margin-notes.ts';
import { readHighlights } from '../margin-notes/highlights.ts';
import type { Quoted } from '../margin-notes/quoted.ts';
import { isInView } from '../page/scroll-position.ts';
import { announce } from '../page/status.ts';
import type { TalkPage } from '../talk/talk-page.ts';
import { type MomentTool, type ToolSubject, updateTools } from '../talk/tools/tools.ts';
import { loadOnce } from '../page/load-once.ts';
import type { startTextMarks, TextMarks } from './text-marks.ts';

declare global {
	/** Set by `marks.js`. */
	var cuemarkMarkText: typeof startTextMarks | undefined;
}

const load = loadOnce('marks', () => globalThis.cuemarkMarkText);

/** Highlights words, and marks the words that notes quote. */
export interface Highlighting {
	readonly tool: MomentTool;
	/**
	 * The words highlighted last, which keys still act on, while they are in view and the reader has done nothing else.
	 */
	readonly latest: () => ToolSubject | undefined;
	/** Marks the words that the note at a second quotes; none for `undefined`. */
	readonly quote: (second: number, quoted: Quoted | undefined) => void;
}

/**
 * Starts the highlight tool. Its script is loaded once the reader has a highlight or a note with a quotation.
 *
 * @param onKeep called after words have been highlighted, or are no longer
 */
export function startHighlighting(talk: TalkPage, onKeep: () => void): Highlighting {
	const quotes = new Map<number, Quoted>();
	let marks: TextMarks | undefined;
	let latest: ToolSubject | undefined;
	const forget = (): void => {
		latest = undefined;
	};
	for (const event of ['pointerdown', 'focusin']) document.addEventListener(event, forget, true);
	const withMarks = async (): Promise<TextMarks | undefined> => {
		const start = await load().catch(() => undefined);
		return (marks ??= start?.(talk, quotes));
	};
	if (readHighlights().length > 0) void withMarks();
	return {
		tool: {
			label: phrases.highlight,
			labelFor: (subject) => (marks?.isHighlighted(subject) ? phrases.removeHighlight : phrases.highlight),
			key: 'h',
			action: 'highlight',
			run: (subject) => {
				void withMarks().then((loaded) => {
					announce(loaded?.toggle(subject) ?? phrases.highlightingNotLoaded, true);
					updateTools();
					onKeep();
					latest = subject;
				});
			},
		},
		latest: () => (latest?.ranges?.some(isInView) ? latest : undefined),
		quote: (second, quoted) => {
			const before = quotes.get(second);
			if (before?.words === quoted?.words && before?.from === quoted?.from) return;
			if (quoted) quotes.set(second, quoted);
			else quotes.delete(second);
			if (marks) marks.draw();
			else if (quoted) void withMarks();
		},
	};
}
