import { loadOnce } from '../../page/load-once.ts';
import type { answerWithFallbacks } from './fallbacks.ts';

declare global {
	/** Set by the script that answers what no talk says. */
	var cuemarkOtherWays: typeof answerWithFallbacks | undefined;
}

const load = loadOnce('other-ways', () => globalThis.cuemarkOtherWays);

/** Loads what answers a query whose words no talk says: most have some that do. Without it, nothing is found. */
export const loadFallbacks = (): Promise<typeof answerWithFallbacks | undefined> => load().catch(() => undefined);
