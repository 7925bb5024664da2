import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { rehypePlugins, remarkPlugins } from './src/markdown/plugins.ts';
import { relativeFonts } from './src/site/relative-fonts.ts';

export default defineConfig({
	srcDir: './src/site',
	// One file a page, named in every link: the only form that works from disk, too.
	build: { format: 'file', assets: 'assets', inlineStylesheets: 'never' },
	trailingSlash: 'never',
	// White space as in JSX: none where only the formatting of the source made it.
	compressHTML: 'jsx',
	devToolbar: { enabled: false },
	markdown: {
		processor: unified({ remarkPlugins, rehypePlugins, gfm: false, smartypants: false }),
		syntaxHighlight: false,
	},
	vite: {
		define: {
			'import.meta.env.CUEMARK_SITE': JSON.stringify(fileURLToPath(new URL('src/site', import.meta.url))),
			// Which notebook, and where it will be published: the commands set these.
			'import.meta.env.CUEMARK_NOTEBOOK': JSON.stringify(process.env.CUEMARK_NOTEBOOK ?? 'content'),
			'import.meta.env.CUEMARK_ADDRESS': JSON.stringify(process.env.CUEMARK_ADDRESS ?? ''),
		},
		build: { assetsInlineLimit: 0 },
		plugins: [relativeFonts('assets')],
	},
});
