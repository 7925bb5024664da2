import { sectionOfFragment } from './fragment.ts';

const headings = '.notes h2[id^="s="]';

/** The seconds at which the sections of the page start, in order. */
export const readSections = (): number[] =>
	[...document.querySelectorAll(headings)].flatMap(({ id }) => sectionOfFragment(`#${id}`) ?? []);

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
