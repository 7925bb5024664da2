import type { Data, Emphasis, PhrasingContent } from 'mdast';

/**
 * Creates an inline HTML element in mdast, which has no such node: an emphasis is rendered as the element.
 *
 * @param properties hast properties: `className`, `ariaLabel`
 */
export const htmlElement = (
	name: string,
	children: PhrasingContent[],
	properties: Record<string, string | string[]> = {},
): Emphasis => ({ type: 'emphasis', children, data: { hName: name, hProperties: properties } });

/** Whether a node will be rendered with a class. */
export const hasClass = ({ data }: { readonly data?: Data | undefined }, name: string): boolean =>
	[data?.hProperties?.className].flat().includes(name);
