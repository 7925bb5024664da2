/** Answers queries that name a video: loaded by search/answer/load-by-video.ts. */
import { answerByVideo } from '../../search/answer/by-video.ts';
import { namedVideo } from '../../search/query/named-video.ts';

globalThis.cuemarkByVideo = { namedVideo, answerByVideo };
