import { phrases } from '#locale/your-notes.ts';
import { slugOfTitle } from '../../../text/slug.ts';
import { fragmentOf } from '../../../markdown/fragments.ts';
import { formatClock } from '../../../videos/clock.ts';
import { allTalks, talkAddress } from '../lists/talks.ts';
import { copy } from '../talk/copying/copy.ts';
import { makeButton } from '../page/make-button.ts';
import { make } from '../page/make.ts';
import { saveFile } from '../page/save-file.ts';
import { notesAsMarkdown } from './as-markdown.ts';
import { makeBox, type NoteBox } from './box.ts';
import { byTalk, notesOfTalks, type NotesOfTalk } from './by-talk.ts';
import { type Contexts, readContexts } from './contexts.ts';
import { isHighlight, nameOfHighlight, quoteKey, readHighlights } from './highlights.ts';
import { addKept, countsOfKept, readKept, removeKept } from './kept.ts';
import { inContext } from './in-context.ts';
import { makeListedElements } from './note-elements.ts';
import { isOfSite, keepMarginNote, keyOf, type MarginNote, readMarginNotes } from './store.ts';
import { type NotesFilter, type NotesFilters, filtersFor, selectedFilter, offerFilters } from './filter.ts';
import { savedFile } from './saved-file.ts';

/** A button that acts on all listed notes. */
export interface NotesTool {
	readonly button: HTMLElement;
	/** Shows the outcome, below the buttons. */
	readonly status: HTMLElement;
}

/**
 * Lists the reader's notes on this site's talks that match the filter, with buttons to copy or save them as Markdown,
 * and one more. Unless a filter is set, notes on talks that this site does not have follow in a collapsed section:
 * other sites on the same host share the storage.
 *
 * @param more makes the additional button; its argument returns the talks listed when it is pressed
 * @returns the listed notes by moment: see `keyOf`
 */
export async function listMarginNotes(
	container: HTMLElement,
	form: HTMLFormElement,
	more: (talks: () => readonly NotesOfTalk[]) => NotesTool,
): Promise<ReadonlyMap<string, NoteBox>> {
	const known = readKept().length === 0 ? [] : await allTalks().catch(() => undefined);
	// Read again: they may have changed while the talks were loading.
	const notes = readKept();
	// If the list of talks cannot be loaded, assume that all are of this site.
	const ofThisSite = (all: readonly MarginNote[]): MarginNote[] =>
		known ? notesOfTalks(known, all.filter(isOfSite)) : all.filter(isOfSite);
	const here = ofThisSite(notes);
	const ids = new Set(here.map(({ videoId }) => videoId));
	const elsewhere = byTalk(notes.filter((note) => !isOfSite(note) || !ids.has(note.videoId)));
	const filters = (all: readonly MarginNote[]): NotesFilters => filtersFor(byTalk(ofThisSite(all)), known ?? []);
	const selected = selectedFilter(filters(notes));
	const { talks } = selected;
	offerFilters(form, filters(notes), () => void listMarginNotes(container, form, more));
	const empty = document.querySelector<HTMLElement>('[data-no-notes]');
	if (empty) empty.hidden = talks.length > 0;
	const contexts = readContexts();
	const boxes = new Map<string, NoteBox>();
	container.replaceChildren();
	container.dataset.listed = '';
	if (talks.length > 0)
		container.append(make('p', { className: 'facts' }, make('span', {}, phrases.inTalks(keptOf(talks), talks.length))));
	if (notes.length > 0) container.append(...makeButtons(() => selectedFilter(filters(readKept())), more));
	container.append(...talks.map((talk) => sectionOf(talk, contexts, boxes, talkAddress(talk.page))));
	if (elsewhere.length === 0 || !isAll(selected)) return boxes;
	const summary = make('summary', {}, phrases.inTalksElsewhere(keptOf(elsewhere), elsewhere.length));
	container.append(make('details', {}, summary, ...elsewhere.map((talk) => sectionOf(talk, contexts, boxes))));
	return boxes;
}

const keptOf = (talks: readonly NotesOfTalk[]) => countsOfKept(talks.flatMap(({ notes }) => notes));

const isAll = ({ search }: NotesFilter): boolean => search === '';

/** @param selected returns the current filter: listed notes may have been removed since */
function makeButtons(
	selected: () => NotesFilter,
	more: (talks: () => readonly NotesOfTalk[]) => NotesTool,
): HTMLElement[] {
	const markdown = (): string => notesAsMarkdown(selected().talks, sharedAddress);
	const copyAll = (button: HTMLElement): void => void copy(markdown(), phrases.copied, button);
	const saveAll = (): void => {
		const filter = selected();
		const ids = new Set(filter.talks.flatMap(({ notes }) => notes.map(({ videoId }) => videoId)));
		// Without a filter, include the notes of other sites.
		const isIncluded = (note: MarginNote): boolean => isAll(filter) || (isOfSite(note) && ids.has(note.videoId));
		const saved = [...readMarginNotes(), ...readHighlights()].filter(isIncluded);
		const name = isAll(filter) ? phrases.fileName : `${phrases.fileName}-${slugOfTitle(filter.title)}`;
		saveFile(`${name}.md`, savedFile(markdown(), saved), 'text/markdown');
	};
	const copying = makeButton(phrases.copyAll, copyAll, { className: 'button' });
	const saving = makeButton(phrases.saveAll, saveAll, { className: 'button' });
	const { button, status } = more(() => selected().talks);
	return [make('p', { className: 'tools' }, copying, saving, button), status];
}

/** An address that others can open: the page's or, if the page is on disk, the video's. */
function sharedAddress({ page, second, source }: MarginNote): string {
	return (location.protocol === 'file:' && source) || new URL(talkAddress(page, second), location.href).href;
}

/**
 * @param boxes receives the notes
 * @param address of the talk's page; absent if the talk is not on this site
 */
function sectionOf(
	{ title, notes }: NotesOfTalk,
	contexts: Contexts,
	boxes: Map<string, NoteBox>,
	address?: string,
): HTMLElement {
	const name =
		address === undefined
			? make('bdi', { lang: '' }, title)
			: make('a', { href: address, lang: '', dir: 'auto' }, title);
	const items = notes.map((note) => {
		const time = timeOf(note, address === undefined ? note.source : talkAddress(note.page, note.second));
		return isHighlight(note) ? highlightItem(note, time, contexts) : noteItem(note, time, boxes);
	});
	return make('section', {}, make('h2', {}, name), make('ol', { role: 'list' }, ...items));
}

function timeOf({ second }: MarginNote, address: string): HTMLElement {
	const clock = formatClock(second);
	return address
		? make('a', { className: 'clock', href: address }, clock)
		: make('span', { className: 'clock' }, clock);
}

function highlightItem(highlight: MarginNote, time: HTMLElement, contexts: Contexts): HTMLElement {
	const words = inContext(highlight.words, contexts.get(quoteKey(highlight, highlight)));
	const quotation = make('blockquote', { lang: '', dir: 'auto' }, ...words);
	return item(highlight, time, removableHighlight(highlight, quotation));
}

/** A note that can be edited and deleted here. */
function noteItem(note: MarginNote, time: HTMLElement, boxes: Map<string, NoteBox>): HTMLElement {
	const box = makeBox({
		elements: makeListedElements(note.second, note.text),
		text: note.text,
		keep: (text) => keepMarginNote({ ...note, text, at: Date.now() }),
		leave: () => {
			time.focus({ preventScroll: true });
			// Without an address, the time cannot take the focus.
			if (box.element.contains(document.activeElement)) (document.activeElement as HTMLElement).blur();
		},
		onClose: () => {
			listed.remove();
		},
	});
	box.quote(note.words);
	boxes.set(keyOf(note), box);
	const listed = item(note, time, box.element);
	return listed;
}

function item({ second }: MarginNote, ...parts: HTMLElement[]): HTMLElement {
	const made = make('li', {}, ...parts);
	made.dataset.moment = fragmentOf(second);
	return made;
}

/**
 * A highlight with a button to remove it. It can be restored here, since its talk may no longer say the words, or be
 * gone.
 */
function removableHighlight(highlight: MarginNote, quotation: HTMLElement): HTMLElement {
	const remove = (): void => {
		removeKept(highlight);
		// Move the focus before its element is removed.
		element.prepend(notice);
		undo.focus();
		for (const part of [quotation, removing]) part.remove();
	};
	const restore = (): void => {
		addKept([highlight]);
		element.prepend(quotation, removing);
		removing.focus();
		notice.remove();
	};
	// A moment may have several highlights.
	const which = `${formatClock(highlight.second)}: ${nameOfHighlight(highlight.words)}`;
	const removing = makeButton(phrases.remove, remove, { ariaLabel: `${phrases.removeHighlight}, ${which}` });
	const undo = makeButton(phrases.undo, restore);
	const notice = make('p', { className: 'removed', role: 'status' }, `${phrases.highlightRemoved} `, undo);
	const element = make('div', { className: 'only-highlighted' }, quotation, removing);
	return element;
}
