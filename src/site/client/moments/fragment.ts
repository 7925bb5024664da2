/** The second in a fragment that names a section, as the links of the contents do: `#s=95`. */
export function sectionOfFragment(hash: string): number | undefined {
	const second = /^#s(?:=|%3D)(\d+)$/i.exec(hash)?.[1];
	return second === undefined ? undefined : Number(second);
}
