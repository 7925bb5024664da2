/** Whether a click opens a link in this tab, not in another tab or window or as a download. */
export const isPlainClick = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
	button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
