import { indexAt } from '../page/timeline.ts';
import { sourceOf } from '../talk/moment-elements.ts';
import { bringIntoView, isComfortable } from '../talk/scroll.ts';
import { momentAt, type TalkPage } from '../talk/talk-page.ts';
import type { ToolSubject } from '../talk/tools/tools.ts';
import { notesOfTalkPath } from '../../links.ts';
import { siteKey, siteRoot } from '../page/site.ts';
import { makeBox, type NoteBox } from './box.ts';
import { makeNoteElements } from './note-elements.ts';
import { isOfTalk, keepMarginNote, onMarginNotes, readMarginNotes } from './store.ts';
import { isOfSelection, isSaid, paragraphOf, type Quoted, quotedWith, wordsOfMoment } from './quoted.ts';

/** A note on the page. */
interface Placed {
	readonly box: NoteBox;
	quoted: Quoted;
	paragraph: HTMLElement | undefined;
}

/**
 * Shows the reader's notes on a talk, each below the paragraph in which its words end.
 *
 * @param onQuote called with the words that the note at a second quotes; with `undefined` once it quotes none
 * @param onKeep called after each change of a note
 * @returns a function that opens the note of the moment at a second, or a new one. With `words`, the note quotes them
 */
export function startMarginNotes(
	talk: TalkPage,
	onQuote: (second: number, quoted: Quoted | undefined) => void,
	onKeep: () => void,
): (subject: ToolSubject) => void {
	/** The notes by second. A note keeps its second when the transcript changes, so its moment may begin earlier. */
	const notes = new Map<number, Placed>();
	const indexOf = (second: number): number => indexAt(talk.seconds, second);
	/** The words of a note, unless it is about its whole moment. */
	const selectedOf = (second: number, quoted: Quoted): Quoted | undefined =>
		isOfSelection(talk, second, quoted) ? quoted : undefined;
	const place = (second: number, text: string, quoted: Quoted): Placed => {
		const box = makeBox({
			elements: makeNoteElements(second, text, siteRoot() + notesOfTalkPath(talk.videoId, second)),
			text,
			keep: (written) => {
				const { videoId, page, title } = talk;
				const source = sourceOf(momentAt(talk, second));
				const note = { videoId, page, title, site: siteKey(), second, source, ...placed.quoted };
				onQuote(second, written.trim() === '' ? undefined : selectedOf(second, placed.quoted));
				const isKept = keepMarginNote({ ...note, text: written, at: Date.now() });
				onKeep();
				return isKept;
			},
			leave: () => {
				momentAt(talk, second)?.querySelector<HTMLElement>('.at')?.focus({ preventScroll: true });
				// In a folded transcript the moment cannot take the focus.
				if (box.element.contains(document.activeElement)) (document.activeElement as HTMLElement).blur();
			},
			onClose: () => {
				notes.delete(second);
				onQuote(second, undefined);
			},
		});
		const placed: Placed = { box, quoted, paragraph: undefined };
		notes.set(second, placed);
		quote(second, placed, quoted);
		return placed;
	};
	/** Sets the words that a note quotes, and moves it below them. */
	const quote = (second: number, placed: Placed, quoted: Quoted): void => {
		placed.quoted = quoted;
		const selected = selectedOf(second, quoted);
		placed.box.quote(selected?.words ?? '');
		onQuote(second, selected);
		const paragraph = paragraphOf(talk, second, quoted);
		if (placed.paragraph && placed.paragraph === paragraph) return;
		placed.paragraph = paragraph;
		const earlier = [...notes].filter(([other, { paragraph: its }]) => other < second && its === paragraph);
		const last = earlier.sort(([a], [b]) => b - a)[0]?.[1];
		(last?.box.element ?? paragraph)?.after(placed.box.element);
	};
	const showAll = (): void => {
		const kept = readMarginNotes().filter(isOfTalk(talk.videoId));
		const texts = new Map(kept.map(({ second, text }) => [second, text] as const));
		for (const { second, text, page, words, from } of kept) {
			const written = { words, ...(from ? { from } : {}) };
			// The page of another language has other words.
			const isHere = page === talk.page || isSaid(talk, second, written);
			const quoted = isHere ? written : wordsOfMoment(talk, second);
			const there = notes.get(second);
			if (there) quote(second, there, quoted);
			else place(second, text, quoted);
		}
		for (const [second, { box }] of notes) box.show(texts.get(second) ?? '');
	};
	showAll();
	onMarginNotes(showAll);
	return ({ second, words, from = 0 }) => {
		const index = indexOf(second);
		const [at = talk.seconds[index] ?? 0] = [...notes.keys()].filter((other) => indexOf(other) === index);
		const there = notes.get(at);
		const selected = words === undefined ? undefined : { words, from };
		const placed = there ?? place(at, '', selected ? quotedWith(undefined, selected) : wordsOfMoment(talk, at));
		if (there && selected) quote(at, there, quotedWith(selectedOf(at, there.quoted), selected));
		placed.box.focus();
		if (!isComfortable([placed.box.element], [0, 0.2])) bringIntoView(placed.box.element);
	};
}
