/**
 * Restores the names under which files were written. Old Mac disks (HFS+) list names decomposed (NFD), but still find
 * the file by its composed name (NFC), the form of all page names.
 *
 * @param names as listed by the system
 * @param isThere whether a file exists
 */
export function namesAsWritten(names: readonly string[], isThere: (name: string) => boolean): string[] {
	const listed = new Set(names);
	return names.map((name) => {
		const composed = name.normalize();
		return listed.has(composed) || !isThere(composed) ? name : composed;
	});
}
