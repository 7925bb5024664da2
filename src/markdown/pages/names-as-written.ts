/**
 * The names of a folder's files as they were written. A Mac's older disks (HFS+) give them back taken apart: letters and their marks,
 * and the parts of Hangul, one by one (NFD). They are still one file with the name that is put together (NFC), as those of pages are.
 *
 * @param names as the system lists them
 * @param isThere whether there is a file of a name
 */
export function namesAsWritten(names: readonly string[], isThere: (name: string) => boolean): string[] {
	const listed = new Set(names);
	return names.map((name) => {
		const whole = name.normalize();
		return listed.has(whole) || !isThere(whole) ? name : whole;
	});
}
