/** Answers queries whose words no talk says: see search/answer/load-other-ways.ts, which loads it then. */
import { answerByOtherWays } from '../../search/answer/other-ways.ts';

globalThis.cuemarkOtherWays = answerByOtherWays;
