/// <reference types="astro/client" />

interface ImportMetaEnv {
	/** Absolute path of this folder. */
	readonly CUEMARK_SITE: string;
	/** Absolute path of the notebook that the site shows. */
	readonly CUEMARK_NOTEBOOK: string;
	/** Public address of the site, ending with `/`; empty where there is none. */
	readonly CUEMARK_ADDRESS: string;
}
