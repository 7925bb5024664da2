import { momentAt } from '../page/timeline.ts';
import { elementsOf, sourceOf, wordsOf } from '../moments/moment-elements.ts';
import { bringIntoView, isComfortable } from '../moments/scroll.ts';
import type { TalkPage } from '../moments/talk-page.ts';
import { makeBox, type NoteBox } from './box.ts';
import { isOfSite, keepMarginNote, type MarginNote, onMarginNotes, readMarginNotes } from './keep.ts';
import { siteTitle } from '../page/site.ts';

/** How many characters of a moment's words are stored with a note. */
const WORDS = 280;

/**
 * Shows the reader's notes on a talk below the paragraphs that they belong to.
 *
 * @returns a function that opens the note on the moment at a second, or a new one if there is none
 */
export function startMarginNotes(talk: TalkPage): (second: number) => void {
	/** By the note's second. It stays the same if the transcript changes, so its moment may start earlier. */
	const boxes = new Map<number, NoteBox>();
	const indexOf = (second: number): number => momentAt(talk.seconds, second);
	const paragraphOf = (second: number) => {
		const paragraphs = elementsOf(talk.moments[indexOf(second)]).map((part) => part.closest('p'));
		// A moment that starts in the last paragraph of one section may continue in the next; then the note goes there.
		const [first, last] = [paragraphs[0], paragraphs.at(-1)];
		return first?.closest('.topic') === last?.closest('.topic') ? first : last;
	};
	const addBox = (second: number, text: string): NoteBox => {
		const paragraph = paragraphOf(second);
		const box = makeBox({
			second,
			text,
			keep: (written) => keepMarginNote(noteOf(talk, second, written)),
			leave: () => {
				talk.moments[indexOf(second)]?.querySelector<HTMLElement>('.here')?.focus({ preventScroll: true });
				// If the transcript is folded away, the moment cannot take the focus.
				if (box.element.contains(document.activeElement)) (document.activeElement as HTMLElement).blur();
			},
			onClose: () => boxes.delete(second),
		});
		const earlier = [...boxes.keys()].filter((other) => other < second && paragraphOf(other) === paragraph);
		const [last = -1] = earlier.sort((a, b) => b - a);
		(boxes.get(last)?.element ?? paragraph)?.after(box.element);
		boxes.set(second, box);
		return box;
	};
	const showAll = (): void => {
		const texts = new Map(
			readMarginNotes()
				.filter((note) => note.videoId === talk.videoId && isOfSite(note))
				.map(({ second, text }) => [second, text] as const),
		);
		for (const [second, text] of texts) if (!boxes.has(second)) addBox(second, text);
		for (const [second, box] of boxes) box.show(texts.get(second) ?? '');
	};
	showAll();
	onMarginNotes(showAll);
	return (second) => {
		const index = indexOf(second);
		const [there] = [...boxes].find(([other]) => indexOf(other) === index) ?? [];
		const box = boxes.get(there ?? -1) ?? addBox(talk.seconds[index] ?? 0, '');
		box.focus();
		if (!isComfortable([box.element], [0, 0.2])) bringIntoView(box.element);
	};
}

function noteOf({ videoId, page, title, moments, seconds }: TalkPage, second: number, text: string): MarginNote {
	const moment = moments[momentAt(seconds, second)];
	const said = wordsOf(moment);
	const space = said.lastIndexOf(' ', WORDS);
	const words = said.length <= WORDS ? said : `${said.slice(0, space > 0 ? space : WORDS)} …`;
	return { videoId, page, title, site: siteTitle(), second, source: sourceOf(moment), words, text, at: Date.now() };
}
