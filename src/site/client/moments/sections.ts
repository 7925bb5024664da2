import type { TalkSection } from '../player/api.ts';
import { sectionOfFragment } from './fragment.ts';

const headings = '.notes h2[id^="s="]';

/** The sections of the page, in order. */
export const readSections = (): TalkSection[] =>
	[...document.querySelectorAll(headings)].map(({ id, textContent }) => ({
		second: sectionOfFragment(`#${id}`) ?? 0,
		title: textContent.trim(),
	}));

/**
 * Where a section begins to be read.
 *
 * @param parts elements of the words of its first moment, of which some may stand in the section before
 * @returns the first of them in the section; the first of all where there is no such section
 */
export function leadOfSection(second: number, parts: readonly HTMLElement[]): HTMLElement | undefined {
	const topic = document.getElementById(`s=${second}`)?.closest('.topic');
	if (!topic) return parts[0];
	return parts.find((part) => topic.contains(part)) ?? topic.querySelector<HTMLElement>('.moment') ?? parts[0];
}
