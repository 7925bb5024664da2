/**
 * Loads Astro with telemetry and update checks switched off, so that it contacts no other host: users of Cuemark have
 * agreed to neither.
 */
export function openAstro(): Promise<typeof import('astro')> {
	process.env.ASTRO_TELEMETRY_DISABLED = '1';
	process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
	return import('astro');
}
