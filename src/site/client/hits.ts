import { startHits } from './moments/hits-bar.ts';

globalThis.cuemarkHits = startHits;
