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
import { byTalk, notesOfTalks, type NotesOfTalk } from './by-talk.ts';
import { type Contexts, readContexts } from './contexts.ts';
import {
	addKept,
	countsOfKept,
	isHighlight,
	nameOfHighlight,
	quoteKey,
	readHighlights,
	readKept,
	removeKept,
} from './highlights.ts';
import { inContext } from './in-context.ts';
import { isOfSite, type MarginNote, readMarginNotes } from './keep.ts';
import { type Choice, type Choices, choicesOf, chosenOf, offerChoices } from './narrowing.ts';
import { savedFile } from './saved-file.ts';
import { showText } from './show-text.ts';

/** A button for all that is listed. */
export interface NotesTool {
	readonly button: HTMLElement;
	/** Says what it has done; below all buttons. */
	readonly told: HTMLElement;
}

/**
 * Lists the reader's notes on this site's talks, with buttons to copy or save them as Markdown, and one more. Notes on talks that
 * the site does not have are folded away below: other sites on the same host use the same storage. All this is of what the reader
 * chose in the form.
 *
 * @param more makes that button; its talks are those that are there when it is pressed
 */
export async function listMarginNotes(
	container: HTMLElement,
	form: HTMLFormElement,
	more: (talks: () => readonly NotesOfTalk[]) => NotesTool,
): Promise<void> {
	const known = readKept().length === 0 ? [] : await allTalks().catch(() => undefined);
	// Now, since they may have changed while the talks were on their way.
	const notes = readKept();
	// Without the list of talks, all are taken to be of this site.
	const ofThisSite = (all: readonly MarginNote[]): MarginNote[] =>
		known ? notesOfTalks(known, all.filter(isOfSite)) : all.filter(isOfSite);
	const here = ofThisSite(notes);
	const ids = new Set(here.map(({ videoId }) => videoId));
	const elsewhere = byTalk(notes.filter((note) => !isOfSite(note) || !ids.has(note.videoId)));
	const choices = (all: readonly MarginNote[]): Choices => choicesOf(byTalk(ofThisSite(all)), known ?? []);
	const chosen = chosenOf(choices(notes));
	const { talks } = chosen;
	offerChoices(form, choices(notes), () => void listMarginNotes(container, form, more));
	const empty = document.querySelector<HTMLElement>('[data-no-notes]');
	if (empty) empty.hidden = talks.length > 0;
	const contexts = readContexts();
	container.replaceChildren();
	if (talks.length > 0)
		container.append(make('p', { className: 'facts' }, make('span', {}, phrases.inTalks(keptOf(talks), talks.length))));
	if (notes.length > 0) container.append(...toolsOf(() => chosenOf(choices(readKept())), more));
	container.append(...talks.map((talk) => sectionOf(talk, contexts, talkAddress(talk.page))));
	if (elsewhere.length === 0 || !isAll(chosen)) return;
	const summary = make('summary', {}, phrases.inTalksElsewhere(keptOf(elsewhere), elsewhere.length));
	container.append(make('details', {}, summary, ...elsewhere.map((talk) => sectionOf(talk, contexts))));
}

const keptOf = (talks: readonly NotesOfTalk[]) => countsOfKept(talks.flatMap(({ notes }) => notes));

const isAll = ({ search }: Choice): boolean => search === '';

/** @param chosen gives what is there when a button is pressed: what is listed may have been removed meanwhile */
function toolsOf(chosen: () => Choice, more: (talks: () => readonly NotesOfTalk[]) => NotesTool): HTMLElement[] {
	const markdown = (): string => notesAsMarkdown(chosen().talks, sharedAddress);
	const copyAll = (button: HTMLElement): void => void copy(markdown(), phrases.copied, button);
	const saveAll = (): void => {
		const choice = chosen();
		const ids = new Set(choice.talks.flatMap(({ notes }) => notes.map(({ videoId }) => videoId)));
		// Of all talks, those of other sites, too.
		const isMeant = (note: MarginNote): boolean => isAll(choice) || (isOfSite(note) && ids.has(note.videoId));
		const saved = [...readMarginNotes(), ...readHighlights()].filter(isMeant);
		const name = isAll(choice) ? phrases.fileName : `${phrases.fileName}-${slugOfTitle(choice.title)}`;
		saveFile(`${name}.md`, savedFile(markdown(), saved), 'text/markdown');
	};
	const copying = makeButton(phrases.copyAll, copyAll, { className: 'button' });
	const saving = makeButton(phrases.saveAll, saveAll, { className: 'button' });
	const { button, told } = more(() => chosen().talks);
	return [make('p', { className: 'tools' }, copying, saving, button), told];
}

/** An address that others can open: the page's, or the video's if the page is on disk. */
function sharedAddress({ page, second, source }: MarginNote): string {
	return (location.protocol === 'file:' && source) || new URL(talkAddress(page, second), location.href).href;
}

/** @param address of the talk's page; absent if the talk is not on this site */
function sectionOf({ title, notes }: NotesOfTalk, contexts: Contexts, address?: string): HTMLElement {
	const name =
		address === undefined
			? make('bdi', { lang: '' }, title)
			: make('a', { href: address, lang: '', dir: 'auto' }, title);
	const items = notes.map((note) =>
		itemOf(note, address === undefined ? note.source : talkAddress(note.page, note.second), contexts),
	);
	return make('section', {}, make('h2', {}, name), make('ol', { role: 'list' }, ...items));
}

function itemOf(note: MarginNote, address: string, contexts: Contexts): HTMLElement {
	const { second, words, text } = note;
	const clock = formatClock(second);
	const time = address
		? make('a', { className: 'clock', href: address }, clock)
		: make('span', { className: 'clock' }, clock);
	const said = make('blockquote', { lang: '', dir: 'auto' }, words);
	if (isHighlight(note)) {
		said.replaceChildren(...inContext(words, contexts.get(quoteKey(note, note))));
		return item(note, time, removable(note, said));
	}
	const written = make('div', { className: 'written note-text', lang: '', dir: 'auto' });
	showText(written, text.trim());
	return item(note, time, make('div', {}, written, said));
}

function item({ second }: MarginNote, ...parts: HTMLElement[]): HTMLElement {
	const made = make('li', {}, ...parts);
	made.dataset.moment = fragmentOf(second);
	return made;
}

/** A highlight that can be removed here, and had back: its talk may say other words by now, or be gone. */
function removable(highlight: MarginNote, said: HTMLElement): HTMLElement {
	const remove = (): void => {
		removeKept(highlight);
		// Moves the focus before the element that has it is removed.
		element.prepend(gone);
		undo.focus();
		for (const part of [said, removing]) part.remove();
	};
	const putBack = (): void => {
		addKept([highlight]);
		element.prepend(said, removing);
		removing.focus();
		gone.remove();
	};
	// A moment may have several.
	const which = `${formatClock(highlight.second)}: ${nameOfHighlight(highlight.words)}`;
	const removing = makeButton(phrases.remove, remove, { ariaLabel: `${phrases.removeHighlight}, ${which}` });
	const undo = makeButton(phrases.undo, putBack);
	const gone = make('p', { className: 'removed', role: 'status' }, `${phrases.highlightRemoved} `, undo);
	const element = make('div', { className: 'only-highlighted' }, said, removing);
	return element;
}
