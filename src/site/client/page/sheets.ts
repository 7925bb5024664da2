/** Closes a sheet of links once one of them has been followed within the page. */
export function startSheets(): void {
	document.addEventListener('click', ({ target }) => {
		const element = target as Element;
		const sheet = element.closest<HTMLElement>('[popover]');
		if (sheet?.matches(':popover-open') && element.closest('a[href^="#"]')) sheet.hidePopover();
	});
}
