import { startPanel } from './search/panel.ts';

const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search-dialog]');
if (dialog) {
	startPanel(dialog);
	// Browsers would take it to empty the input first.
	dialog.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape' || event.isComposing) return;
		event.preventDefault();
		dialog.close();
	});
}
