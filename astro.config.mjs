import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { rehypePlugins, remarkPlugins } from './src/markdown/render/plugins.ts';
import { relativeFonts } from './src/site/compile/relative-fonts.ts';
import { templates } from './src/site/compile/templates-adapter.ts';

export default defineConfig({
	srcDir: './src/site',
	// Astro only compiles the templates; the build renders pages with them (src/site/compile/renderer.ts).
	output: 'server',
	adapter: templates(),
	build: { assets: 'assets', inlineStylesheets: 'never' },
	trailingSlash: 'never',
	// Whitespace as in JSX: formatting of the source leaves none.
	compressHTML: 'jsx',
	devToolbar: { enabled: false },
	markdown: {
		processor: unified({ remarkPlugins, rehypePlugins, gfm: false, smartypants: false }),
		syntaxHighlight: false,
	},
	vite: {
		build: {
			assetsInlineLimit: 0,
			// The browsers listed in the README. Adds the vendor prefixes that Safari needs.
			cssTarget: ['chrome123', 'edge123', 'firefox125', 'safari17.5', 'ios17.5'],
		},
		plugins: [relativeFonts('assets')],
	},
});
