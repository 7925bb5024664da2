import { startTextMarks } from '../../marks/text-marks.ts';

globalThis.cuemarkMarkText = startTextMarks;
