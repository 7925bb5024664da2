/** Puts a sheet of links away once one of them has been followed within the page, and prints where a button says so. */
export function startSheets(): void {
	document.addEventListener('click', ({ target }) => {
		const element = target as Element;
		const sheet = element.closest<HTMLElement>('[popover]');
		if (sheet?.matches(':popover-open') && element.closest('a[href^="#"]')) sheet.hidePopover();
		if (element.closest('[data-print]')) print();
	});
}
