/** Whether a click opens a link in this tab, not in another tab or window or as a download. */
export const isPlainClick = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
	button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;

/** The link that a click opens in this tab. */
export function linkFollowed(event: MouseEvent): HTMLAnchorElement | undefined {
	const link = (event.target as Element).closest('a');
	return link && link.target !== '_blank' && isPlainClick(event) ? link : undefined;
}
