import { openNotebook, type SiteSettings } from '../notebook.ts';

/** The notebook that this site shows. */
export const notebook = await openNotebook(import.meta.env.CUEMARK_NOTEBOOK || 'content');

export const settings: SiteSettings = notebook.settings;
