import { loadOnce } from '../../page/load-once.ts';
import type { ClarityOf } from './explaining.ts';

declare global {
	/** Set by the script that rates explanations. */
	var cuemarkClarity: ClarityOf | undefined;
}

const load = loadOnce('explaining', () => globalThis.cuemarkClarity);

/**
 * Loads what rates explanations, which only questions need. If it cannot be loaded, they are answered like other
 * queries.
 */
export const loadClarityOf = (): Promise<ClarityOf | undefined> => load().catch(() => undefined);
