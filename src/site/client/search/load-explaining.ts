import { addScript } from '../page/add-script.ts';
import { siteRoot } from '../page/site.ts';
import type { ClarityOf } from './explaining.ts';

declare global {
	/** Set by the script that recognises explanations. */
	var cuemarkClarity: ClarityOf | undefined;
}

let loading: Promise<unknown> | undefined;

/** Loads what recognises explanations, which only questions need. Without it, they are answered like other queries. */
export async function loadClarityOf(): Promise<ClarityOf | undefined> {
	await (loading ??= addScript(`${siteRoot()}assets/explaining.js`).catch(() => (loading = undefined)));
	return globalThis.cuemarkClarity;
}
