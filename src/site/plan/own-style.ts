import type { OnResolveArgs, OnResolveResult } from 'esbuild';
import type { Problem } from '../../errors.ts';
import { displayPath } from '../../files/display-path.ts';
import { readIfThere } from '../../files/read-if-there.ts';
import type { Notebook } from '../../notebook/notebook.ts';

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
	const hint = 'Browsers pass over what they cannot read or load.';
	return { css, problems: found.map(({ line, reason }) => ({ file, line, reason: `${reason}.`, hint })) };
}

/** What browsers do not read, and what the policy of the pages keeps them from loading: see layouts/security.ts. */
async function mistakesIn(css: string): Promise<{ readonly line: number; readonly reason: string }[]> {
	// Loaded only where there is such a style sheet.
	const { build } = await import('esbuild');
	const { warnings } = await build({
		stdin: { contents: css, loader: 'css' },
		bundle: true,
		write: false,
		logLevel: 'silent',
		plugins: [{ name: 'addresses', setup: (plugin) => plugin.onResolve({ filter: /./ }, checkAddress) }],
	});
	return warnings.map(({ text, location }) => ({ line: location?.line ?? 1, reason: text }));
}

/** Leaves what a style sheet names where it is. */
function checkAddress({ path, kind }: OnResolveArgs): OnResolveResult {
	const isElsewhere = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(path);
	const isLoaded = !isElsewhere && (kind !== 'import-rule' || !path.startsWith('data:'));
	const what = kind === 'import-rule' ? 'The style sheet' : 'The file';
	const warnings = isLoaded
		? []
		: [{ text: `${what} ${path} is not of the site, whose pages load nothing from elsewhere` }];
	return { external: true, warnings };
}
