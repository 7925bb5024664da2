import type { OnResolveArgs, OnResolveResult } from 'esbuild';
import type { Problem } from '../../errors.ts';
import { displayPath } from '../../files/display-path.ts';
import { readIfExists } from '../../files/read-if-exists.ts';
import type { Notebook } from '../../notebook/notebook.ts';

/** The notebook's `style.css`. */
export interface OwnStyle {
	/** The style sheet; empty if there is none. */
	readonly css: string;
	/** Warnings about rules that browsers will ignore. */
	readonly problems: readonly Problem[];
}

/**
 * Reads and checks the notebook's optional style sheet. Its rules take precedence over all others, since the site's own
 * are in a cascade layer.
 *
 * @throws {CuemarkError} if it cannot be read
 */
export async function readOwnStyle({ style }: Pick<Notebook, 'style'>): Promise<OwnStyle> {
	const css = await readIfExists(style);
	if (css.trim() === '') return { css: '', problems: [] };
	const file = displayPath(style);
	const found = await mistakesIn(css);
	const hint = 'Browsers ignore what they cannot read or load.';
	return { css, problems: found.map(({ line, reason }) => ({ file, line, reason: `${reason}.`, hint })) };
}

/**
 * Finds syntax that browsers ignore and resources that the pages' Content-Security-Policy blocks (layouts/security.ts).
 */
async function mistakesIn(css: string): Promise<{ readonly line: number; readonly reason: string }[]> {
	// Most notebooks have no style sheet, so esbuild is loaded on demand.
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

/** Warns about a resource that the site may not load. All URLs stay external: nothing is bundled. */
function checkAddress({ path, kind }: OnResolveArgs): OnResolveResult {
	const isElsewhere = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(path);
	const isAllowed = !isElsewhere && (kind !== 'import-rule' || !path.startsWith('data:'));
	const what = kind === 'import-rule' ? 'The style sheet' : 'The file';
	const warnings = isAllowed
		? []
		: [{ text: `${what} ${path} is not part of the site, and its pages load nothing from other hosts` }];
	return { external: true, warnings };
}
