import type { Data, Emphasis, PhrasingContent } from 'mdast';

/**
 * An element of HTML among the words of a page. mdast has none, so an emphasis carries it.
 *
 * @param properties as hast has them: `className`, `ariaLabel`
 */
export const htmlElement = (
	name: string,
	children: PhrasingContent[],
	properties: Record<string, string | string[]> = {},
): Emphasis => ({ type: 'emphasis', children, data: { hName: name, hProperties: properties } });

/** Whether the element that a node becomes has a class. */
export const hasClass = ({ data }: { readonly data?: Data | undefined }, name: string): boolean =>
	[data?.hProperties?.className].flat().includes(name);
