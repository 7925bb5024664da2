import type { Problem } from '../errors.ts';
import { displayPath, type Notebook, readIfThere } from '../notebook.ts';

/** What a notebook's `style.css` has the site look like. */
export interface OwnStyle {
	/** The style sheet; empty where there is none. */
	readonly css: string;
	/** Warnings about what browsers will pass over. */
	readonly problems: readonly Problem[];
}

/**
 * Reads the style sheet that a person may put into a notebook. All of the site's own rules are in a cascade layer, so that any
 * rule of theirs wins.
 *
 * @throws {CuemarkError} where it cannot be read
 */
export async function readOwnStyle({ style }: Pick<Notebook, 'style'>): Promise<OwnStyle> {
	const css = await readIfThere(style);
	if (css.trim() === '') return { css: '', problems: [] };
	const file = displayPath(style);
	const found = await mistakesIn(css);
	const hint = 'Browsers pass over what they cannot read.';
	return { css, problems: found.map(({ line, reason }) => ({ file, line, reason: `${reason}.`, hint })) };
}

async function mistakesIn(css: string): Promise<{ readonly line: number; readonly reason: string }[]> {
	// Loaded only where there is such a style sheet.
	const { transform } = await import('esbuild');
	const { warnings } = await transform(css, { loader: 'css', logLevel: 'silent' });
	return warnings.map(({ text, location }) => ({ line: location?.line ?? 1, reason: text }));
}
