import type { Plugin } from 'vite';

/** Makes URLs in style sheets relative to the sheet. Vite writes them relative to the domain's root. */
export function relativeFonts(assetsFolder: string): Plugin {
	return {
		name: 'cuemark:relative-fonts',
		enforce: 'post',
		generateBundle(_options, bundle) {
			for (const file of Object.values(bundle)) {
				if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue;
				file.source = String(file.source).replaceAll(`url(/${assetsFolder}/`, 'url(');
			}
		},
	};
}
