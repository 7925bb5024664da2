import { nameOfSlug, slugify } from '../../text/slug.ts';

/** A slug for each concept: unique, lower case, letters, digits and hyphens, never empty. */
export function giveSlugs(concepts: readonly { readonly text: string }[]): string[] {
	const taken = new Set<string>();
	return concepts.map(({ text }) => {
		const slug = slugOf(text);
		let unique = slug;
		for (let number = 2; taken.has(unique); number++) unique = `${slug}-${number}`;
		taken.add(unique);
		return unique;
	});
}

/** Keeps `C++` and `C#` distinct from `C`. */
const slugOf = (text: string): string =>
	nameOfSlug(slugify(text.normalize('NFKC').replaceAll('+', 'p').replaceAll('#', 'sharp')), 'term');
