import { startPlayer } from '../../player/start.ts';

globalThis.cuemarkPlayer = startPlayer;
