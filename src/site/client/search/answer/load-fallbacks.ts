import { loadOnce } from '../../page/load-once.ts';
import type { answerWithFallbacks } from './fallbacks.ts';

declare global {
	/** Set by the script of the fallbacks. */
	var cuemarkFallbacks: typeof answerWithFallbacks | undefined;
}

const load = loadOnce('fallbacks', () => globalThis.cuemarkFallbacks);

/** Loads the fallbacks, which few queries need. If they cannot be loaded, such a query finds nothing. */
export const loadFallbacks = (): Promise<typeof answerWithFallbacks | undefined> => load().catch(() => undefined);
