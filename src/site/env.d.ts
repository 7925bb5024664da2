/// <reference types="astro/client" />

interface ImportMetaEnv {
	/** Absolute path of the notebook that the dev server serves. */
	readonly CUEMARK_NOTEBOOK: string;
}

declare namespace App {
	type PageLocals = import('./values.ts').PageLocals;
	interface Locals {
		site: PageLocals['site'];
		path: PageLocals['path'];
		view: PageLocals['view'];
	}
}
