/** Answers queries whose words no talk says: see search/answer/load-other-ways.ts, which loads it then. */
import { answerWithFallbacks } from '../../search/answer/fallbacks.ts';

globalThis.cuemarkOtherWays = answerWithFallbacks;
