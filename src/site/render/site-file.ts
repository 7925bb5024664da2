/** A file of the site that is not a page. */
export interface SiteFile<Content extends string | Uint8Array = string | Uint8Array> {
	/** Path from the site's root. */
	readonly path: string;
	readonly content: Content;
}
