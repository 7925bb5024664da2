import { momentAt } from '../page/timeline.ts';
import { sourceOf } from '../talk/moment-elements.ts';
import { bringIntoView, isComfortable } from '../talk/scroll.ts';
import type { TalkPage } from '../talk/talk-page.ts';
import type { ToolSubject } from '../talk/tools/tools.ts';
import { notesOfTalkPath } from '../../links.ts';
import { siteKey, siteRoot } from '../page/site.ts';
import { makeBox, type NoteBox } from './box.ts';
import { isOfTalk, keepMarginNote, onMarginNotes, readMarginNotes } from './keep.ts';
import { isOfSelection, isSaid, paragraphOf, type Quoted, quotedWith, wordsOfMoment } from './quoted.ts';

/** A note on the page. */
interface Placed {
	readonly box: NoteBox;
	quoted: Quoted;
	paragraph: HTMLElement | undefined;
}

/**
 * Shows the reader's own notes of a talk below the paragraphs in which the words end that they are of.
 *
 * @param onQuote called with the words that the note of a second quotes, and with none once it quotes none
 * @returns what opens the note of the moment that holds a second, a new one where there is none; with `words`, it is of these
 */
export function startMarginNotes(
	talk: TalkPage,
	onQuote: (second: number, quoted: Quoted | undefined) => void,
): (subject: ToolSubject) => void {
	/** By second. That of a note stays though the transcript changes, and its moment may have begun before. */
	const notes = new Map<number, Placed>();
	const indexOf = (second: number): number => momentAt(talk.seconds, second);
	/** The words of a note, where it is not of its moment as a whole. */
	const selectedOf = (second: number, quoted: Quoted): Quoted | undefined =>
		isOfSelection(talk, second, quoted) ? quoted : undefined;
	const place = (second: number, text: string, quoted: Quoted): Placed => {
		const box = makeBox({
			second,
			text,
			list: siteRoot() + notesOfTalkPath(talk.videoId, second),
			keep: (written) => {
				const { videoId, page, title } = talk;
				const source = sourceOf(talk.moments[indexOf(second)]);
				const note = { videoId, page, title, site: siteKey(), second, source, ...placed.quoted };
				onQuote(second, written.trim() === '' ? undefined : selectedOf(second, placed.quoted));
				return keepMarginNote({ ...note, text: written, at: Date.now() });
			},
			leave: () => {
				talk.moments[indexOf(second)]?.querySelector<HTMLElement>('.at')?.focus({ preventScroll: true });
				// If the transcript is folded away, the moment cannot take the focus.
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
	/** Shows which words a note is of, and puts it below them. */
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
			// On the page of another language its words are said otherwise.
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
