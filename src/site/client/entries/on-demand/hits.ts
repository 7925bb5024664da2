import { startHits } from '../../moments/hits/hits-bar.ts';

globalThis.cuemarkHits = startHits;
