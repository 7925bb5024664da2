/** Recognises explanations: see search/hits/load-explaining.ts, which loads it for questions. */
import { clarityOf } from '../../search/hits/explaining.ts';

globalThis.cuemarkClarity = clarityOf;
