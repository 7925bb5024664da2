/**
 * Closes dialogs by the buttons in them, and by a click beside their content. A selection of words that begins within a dialog
 * and ends beside it is no such click.
 */
export function startDialogs(): void {
	for (const dialog of document.querySelectorAll('dialog')) {
		let isPressed = false;
		// The dialog itself is the target only on the backdrop, beside its content.
		dialog.addEventListener('pointerdown', ({ target }) => (isPressed = target === dialog));
		dialog.addEventListener('click', ({ target }) => {
			if ((isPressed && target === dialog) || (target as Element).closest('[data-dialog-close]')) dialog.close();
		});
	}
}
