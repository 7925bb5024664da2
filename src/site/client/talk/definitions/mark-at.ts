/** The marked term that an event happened on, if any. */
export const markAt = (target: EventTarget | null): HTMLAnchorElement | null =>
	target instanceof Element ? target.closest<HTMLAnchorElement>('a.defined') : null;
