import { loadOnce } from '../../page/load-once.ts';
import type { ClarityOf } from './explaining.ts';

declare global {
	/** Set by the script that recognises explanations. */
	var cuemarkClarity: ClarityOf | undefined;
}

const load = loadOnce('explaining', () => globalThis.cuemarkClarity);

/** Loads what recognises explanations, which only questions need. Without it, they are answered like other queries. */
export const loadClarityOf = (): Promise<ClarityOf | undefined> => load().catch(() => undefined);
