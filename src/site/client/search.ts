import { startPanel } from './search/panel.ts';

const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search-dialog]');
if (dialog) startPanel(dialog);
