import { startHits } from '../../talk/hits/hits-bar.ts';

globalThis.cuemarkHits = startHits;
