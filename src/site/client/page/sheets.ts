/** Closes a popover of links when one to the same page is followed. */
export function startSheets(): void {
	document.addEventListener('click', ({ target }) => {
		const element = target as Element;
		const sheet = element.closest<HTMLElement>('[popover]');
		if (sheet?.matches(':popover-open') && element.closest('a[href^="#"]')) sheet.hidePopover();
	});
}
