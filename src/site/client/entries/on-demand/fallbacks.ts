/** Answers queries that no talk matches in full: loaded by search/answer/load-fallbacks.ts. */
import { answerWithFallbacks } from '../../search/answer/fallbacks.ts';

globalThis.cuemarkFallbacks = answerWithFallbacks;
