import { language } from '#locale/language.ts';
import { phrases } from '#locale/talk.ts';
import { registerKeys } from '../../page/keys/keys.ts';
import { make } from '../../page/make.ts';
import { readStored, store } from '../../page/kept/storage.ts';
import { holdInPlace } from '../../page/scroll-position.ts';
import { readingLine, topOf } from './reading-line.ts';
import { openView } from '../open-view.ts';

const kept = 'cuemark-folded';
/** Pixels between the bars and the heading of the current section. */
const GAP = 16;

/** Whether the transcript is folded. */
export const isFolded = (): boolean => document.querySelector('.notes.folded') !== null;

/**
 * Lets the reader fold the transcript so that only the notes remain: headings with their times, key moments, terms,
 * related moments, notes, and the paragraphs that contain highlights. The overview then lists no sections, since they
 * follow right below it. Says what is hidden. Going to a moment unfolds the transcript. The choice also applies to the
 * next talk.
 *
 * @returns a function that unfolds it
 */
export function startFolding(): () => void {
	const button = document.querySelector<HTMLButtonElement>('[data-fold]');
	const notes = document.querySelector<HTMLElement>('.notes');
	// With a single section, nothing would be left.
	if (!button || !notes?.querySelector('.overview')) return () => undefined;
	const topics = [...notes.querySelectorAll<HTMLElement>('.topic:has(> .moment)')];
	const facts = make('p', { className: 'facts', ariaLive: 'polite', lang: language });
	button.parentElement?.after(facts);
	const notesOnly = button.textContent;
	let hasTimes = false;
	const fold = (folded: boolean): void => {
		if (folded && !hasTimes) topics.forEach(showTime);
		hasTimes ||= folded;
		for (const topic of topics) {
			const heading = topic.querySelector('h2');
			const line = notes.querySelector(`.overview [href="#${heading?.id}"]`)?.parentElement;
			if (folded) heading?.after(...(line?.querySelectorAll('.said') ?? []));
			else line?.append(...topic.querySelectorAll('.said'));
		}
		notes.classList.toggle('folded', folded);
		button.textContent = folded ? phrases.showTranscript : notesOnly;
		facts.textContent = folded ? phrases.transcriptHidden : '';
	};
	const toggle = (): void => {
		const folded = !isFolded();
		const here = topics.findLast((topic) => topOf(topic) <= readingLine());
		// Keep the section where it is, or move it below the bars.
		holdInPlace(here, () => fold(folded), Math.max(topOf(here), openView().top + GAP));
		store(kept, folded ? 'yes' : null);
	};
	button.addEventListener('click', toggle);
	registerKeys({ keys: ['t'], action: 'foldOrUnfold', group: 'page', run: toggle });
	if (readStored(kept) === 'yes') fold(true);
	return () => {
		if (isFolded()) fold(false);
	};
}

/** Shows the time of a section's first moment before the title, since the moment itself is hidden. */
function showTime(topic: HTMLElement): void {
	const time = topic.querySelector(':scope > .moment > .at')?.cloneNode(true);
	if (time) topic.querySelector('h2')?.prepend(time, ' ');
}
