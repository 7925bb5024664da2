import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

/**
 * An Astro adapter that compiles the templates to a module that renders pages (`server/entry.mjs`, with the exports of
 * renderer.ts) instead of a server.
 */
export function templates(): AstroIntegration {
	return {
		name: 'cuemark-templates',
		hooks: {
			'astro:config:done': ({ setAdapter }) => {
				setAdapter({
					name: 'cuemark-templates',
					// eslint-disable-next-line @typescript-eslint/no-deprecated -- only its other value is deprecated
					entrypointResolution: 'auto',
					serverEntrypoint: fileURLToPath(new URL('renderer.ts', import.meta.url)),
					adapterFeatures: { buildOutput: 'server', middlewareMode: 'classic' },
					supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
				});
			},
		},
	};
}
