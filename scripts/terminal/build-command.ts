import { shellQuoted } from '../../src/text/shell-quoted.ts';

/** The command that builds a notebook into a folder, for a shell. Leaves out what is the default. */
export function buildCommand({ content, out }: { readonly content: string; readonly out: string }): string {
	const options = [...(content === 'content' ? [] : ['--content', content]), ...(out === 'dist' ? [] : ['--out', out])];
	return ['npm run build', ...(options.length > 0 ? ['--'] : []), ...options.map((one) => shellQuoted(one))].join(' ');
}
