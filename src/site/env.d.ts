/// <reference types="astro/client" />

declare namespace App {
	type PageLocals = import('./plan/values.ts').PageLocals;
	interface Locals extends PageLocals {
		/** Relative path from the page to the site's root: see `rootFrom`. */
		readonly root: string;
	}
}
