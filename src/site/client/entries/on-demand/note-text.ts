import { drawNote } from '../../margin-notes/draw.ts';

globalThis.cuemarkDrawNote = drawNote;
