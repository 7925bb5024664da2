/** A slug for each concept: unique, lower case, letters, digits and hyphens, never empty. */
export function giveSlugs(concepts: readonly { readonly text: string; readonly id: string }[]): string[] {
	const taken = new Set<string>();
	return concepts.map(({ text }) => {
		const slug = slugOf(text);
		let unique = slug;
		for (let number = 2; taken.has(unique); number++) unique = `${slug}-${number}`;
		taken.add(unique);
		return unique;
	});
}

const slugOf = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll('+', 'p')
		.replaceAll('#', 'sharp')
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '')
		.slice(0, 60) || 'term';
