/** The second at which a section starts that a fragment names, as the contents do: `#s=95`. */
export function sectionOfFragment(hash: string): number | undefined {
	const second = /^#s(?:=|%3D)(\d+)$/i.exec(hash)?.[1];
	return second === undefined ? undefined : Number(second);
}
