import type { Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import type { OwnLanguage } from '../../locales/languages.ts';
import { notesPages } from '../../locales/notes-pages.ts';
import { formatClock } from '../../videos/clock.ts';
import { ownLanguageIn } from '../render/languages/own-lang.ts';
import { transcriptOf } from '../render/moments/find-moments.ts';
import { fragmentOf, noteFragmentOf } from '../fragments.ts';
import type { Division } from '../render/sections/remark-sections.ts';

/** The reader's notes, from `notes/`, on a second of a talk or on the whole talk. */
export interface ReadersNote {
	/** In seconds; absent if they are on the whole talk. */
	readonly second?: number;
	readonly html: string;
}

declare module 'vfile' {
	interface DataMap {
		readersNotes: readonly ReadersNote[];
	}
}

/** The HTML element into which `fillReadersNotes` inserts a note. */
const placeholderOf = (second: number): string =>
	`<div class="reader-note-text" lang="" dir="auto" data-note="${second}"></div>`;

/**
 * Inserts an empty element for each of the reader's notes after the paragraph in which its moment starts. Must run
 * before the plugins that change paragraphs.
 *
 *     [12:40](…&t=760s) What is said …
 *
 *     <p id="t=760" class="moment">…</p>
 *     <aside class="reader-note" id="n=760" lang="en" role="note" aria-label="Note at 12:40" data-pagefind-title="12:40">
 *       <p class="reader-note-head" data-pagefind-ignore><a class="clock" href="#t=760">12:40</a> Note</p>
 *       <div class="reader-note-text" lang="" dir="auto" data-note="760"></div></aside>
 */
export function remarkReadersNotes() {
	return (tree: Root, file: VFile): void => {
		const notes = (file.data.readersNotes ?? []).flatMap(({ second }) => second ?? []);
		if (notes.length === 0) return;
		const paragraphs = [...transcriptOf(tree, file).values()];
		const notesAfter = Map.groupBy(notes, (second): RootContent | undefined => {
			// A moment may continue in the next paragraph: the note belongs after the one where the moment starts.
			const start = Math.max(...paragraphs.flatMap(({ links }) => [...links.values()].filter((at) => at <= second)));
			return (paragraphs.find(({ links }) => [...links.values()].includes(start)) ?? paragraphs[0])?.paragraph;
		});
		tree.children = tree.children.flatMap((node): RootContent[] => {
			const here = (notesAfter.get(node) ?? []).toSorted((a, b) => a - b);
			return [node, ...here.map((second) => emptyNote(second, ownLanguageIn(file.data)))];
		});
	};
}

function emptyNote(second: number, language: OwnLanguage): Division {
	const clock = formatClock(second);
	const { phrases } = notesPages[language];
	return {
		type: 'division',
		data: {
			hName: 'aside',
			hProperties: {
				className: ['reader-note'],
				id: noteFragmentOf(second),
				lang: language,
				role: 'note',
				ariaLabel: phrases.noteAt(clock),
				dataPagefindTitle: clock,
			},
		},
		children: [
			{
				type: 'paragraph',
				data: { hProperties: { className: ['reader-note-head'], dataPagefindIgnore: '' } },
				children: [
					{
						type: 'link',
						url: `#${fragmentOf(second)}`,
						children: [{ type: 'text', value: clock }],
						data: { hProperties: { className: ['clock'] } },
					},
					{ type: 'text', value: ` ${phrases.note}` },
				],
			},
			{
				type: 'division',
				children: [],
				data: {
					hName: 'div',
					hProperties: { className: ['reader-note-text'], lang: '', dir: 'auto', dataNote: String(second) },
				},
			},
		],
	};
}

/**
 * Inserts notes into the elements made for them. Notes on the whole talk, and all notes on a page without moments, go
 * to the top of the page.
 */
export function fillReadersNotes(html: string, notes: readonly ReadersNote[], language: OwnLanguage): string {
	let filled = html;
	const atTop: string[] = [];
	for (const note of notes) {
		const place = note.second === undefined ? undefined : placeholderOf(note.second);
		if (place === undefined || !filled.includes(place)) {
			atTop.push(note.html);
			continue;
		}
		// A function, because the note may contain `$&` or the like.
		filled = filled.replace(place, () => place.replace('></', `>${note.html}</`));
	}
	if (atTop.length === 0) return filled;
	const { notes: title } = notesPages[language].phrases;
	const heading = `<h2 lang="${language}" data-pagefind-ignore>${title}</h2>`;
	return `<section class="reader-notes" id="notes" lang="" dir="auto" data-pagefind-title="${title}">${heading}${atTop.join('\n')}</section>\n${filled}`;
}
