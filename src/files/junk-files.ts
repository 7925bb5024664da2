/**
 * Names of files that systems and programs leave in folders. Macs and Google Drive end `Icon` with a carriage return;
 * network disks have `@eaDir` and `#recycle`; WSL writes a `:Zone.Identifier` file beside a copied download.
 */
const junk =
	/^(?:\.ds_store|\._.*|~\$.*|__macosx|thumbs\.db|desktop\.ini|icon\r|\$recycle\.bin|system volume information|@eadir|#recycle|.*:zone\.identifier)$/i;

/**
 * Whether a file or folder, judging by its name, was left by a system or program rather than a person. Such files come
 * and go at any time.
 */
export const isJunkFile = (name: string): boolean => junk.test(name);
