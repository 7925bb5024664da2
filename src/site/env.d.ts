/// <reference types="astro/client" />

interface ImportMetaEnv {
	/** Absolute path of the notebook that the dev server serves. */
	readonly CUEMARK_NOTEBOOK: string;
}

declare namespace App {
	type PageLocals = import('./values.ts').PageLocals;
	interface Locals extends PageLocals {
		/** Relative path from the page to the site's root: see `rootFrom`. */
		readonly root: string;
	}
}
