/**
 * Loads Astro, which is to ask no other host for anything: it would count builds by itself, and look for newer versions. Whoever
 * runs Cuemark has agreed to neither.
 */
export function openAstro(): Promise<typeof import('astro')> {
	process.env.ASTRO_TELEMETRY_DISABLED = '1';
	process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
	return import('astro');
}
