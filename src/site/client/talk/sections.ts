import { secondIn, sectionFragmentOf } from '../../../markdown/fragments.ts';
import type { TalkSection } from '../player/api.ts';

const headings = '.notes h2[id^="s="]';

/** The sections of the page, in order. */
export const readSections = (): TalkSection[] =>
	[...document.querySelectorAll(headings)].map(({ id, textContent }) => ({
		second: secondIn(id),
		title: textContent.trim(),
	}));

/** The section elements that contain moments, in order. */
export const topicsOnPage = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.topic:has(.moment)')];

/**
 * The element at which reading a section starts.
 *
 * @param parts elements of its first moment, some of which may be in the section before
 * @returns the first of them within the section; the first of all if there is no such section
 */
export function leadOfSection(second: number, parts: readonly HTMLElement[]): HTMLElement | undefined {
	const topic = document.getElementById(sectionFragmentOf(second))?.closest('.topic');
	if (!topic) return parts[0];
	return parts.find((part) => topic.contains(part)) ?? topic.querySelector<HTMLElement>('.moment') ?? parts[0];
}
