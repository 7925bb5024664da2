/**
 * What systems and programs leave in a folder; Macs and Google Drive put a return behind `Icon`, network disks have `@eaDir` and
 * `#recycle`, and Linux on Windows lays beside a copy where the file was fetched from.
 */
const left =
	/^(?:\.ds_store|\._.*|~\$.*|__macosx|thumbs\.db|desktop\.ini|icon\r|\$recycle\.bin|system volume information|@eadir|#recycle|.*:zone\.identifier)$/i;

/** Whether a file or folder, by its name, is one that nobody put there: it may come and go at any time. */
export const isLeftBySystem = (name: string): boolean => left.test(name);
