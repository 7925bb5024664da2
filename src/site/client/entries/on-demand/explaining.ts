/** Rates explanations: loaded for questions by search/hits/load-explaining.ts. */
import { clarityOf } from '../../search/hits/explaining.ts';

globalThis.cuemarkClarity = clarityOf;
