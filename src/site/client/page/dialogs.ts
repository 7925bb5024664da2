/**
 * Closes dialogs with their buttons and by a click on the backdrop. A text selection that starts in a dialog and ends
 * outside does not count.
 */
export function startDialogs(): void {
	for (const dialog of document.querySelectorAll('dialog')) {
		let isPressed = false;
		// Only a click on the backdrop has the dialog itself as its target.
		dialog.addEventListener('pointerdown', ({ target }) => (isPressed = target === dialog));
		dialog.addEventListener('click', ({ target }) => {
			if ((isPressed && target === dialog) || (target as Element).closest('[data-dialog-close]')) dialog.close();
		});
	}
}

/** Closes a popover of links when one to the same page is followed. */
export function startSheets(): void {
	document.addEventListener('click', ({ target }) => {
		const element = target as Element;
		const sheet = element.closest<HTMLElement>('[popover]');
		if (sheet?.matches(':popover-open') && element.closest('a[href^="#"]')) sheet.hidePopover();
	});
}
