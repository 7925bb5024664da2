import { Command } from '@commander-js/extra-typings';
import { measureSpeed } from '../../test/bench/speed/speed.ts';
import { parseCount } from './options.ts';
import { measureAndPrint } from './report.ts';
import { parseFolder, parsePath } from '../terminal/parse-paths.ts';

export const benchSpeed = new Command('speed')
	.description('measures the time and memory of builds, against Hugo and Pagefind on the same text, and of rebuilds')
	.option('--videos <number>', 'number of half-hour videos in invented words', parseCount, 1000)
	.option('--runs <number>', 'number of runs of each measurement', parseCount, 3)
	.option('--scale <number>', 'also build this many videos, to see how time and memory grow', parseCount)
	.option('--segments <number>', 'also read and group this many segments', parseCount)
	.option('--work <dir>', 'where to create the temporary folder (default: the system’s)', parseFolder)
	.option('--json <file>', 'also write the figures as JSON', parsePath)
	.action(({ json, work, ...options }) => measureAndPrint((bench) => measureSpeed(options, bench), { json, work }));
