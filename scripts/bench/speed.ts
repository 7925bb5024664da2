import { Command } from '@commander-js/extra-typings';
import { measureSpeed } from '../../test/bench/speed/speed.ts';
import { parseCount } from './options.ts';
import { measureAndTell } from './report.ts';
import { folderFrom, pathFrom } from '../terminal/given-paths.ts';

export const benchSpeed = new Command('speed')
	.description('measures the time and memory of builds, against Hugo and Pagefind on the same text, and of rebuilds')
	.option('--videos <number>', 'videos of half an hour, in invented words', parseCount, 1000)
	.option('--runs <number>', 'number of runs of each measurement', parseCount, 3)
	.option('--scale <number>', 'also build this many videos, to see how time and memory grow', parseCount)
	.option('--segments <number>', 'also read and group this many segments', parseCount)
	.option('--work <dir>', 'folder to make its temporary folder in; the system’s where absent', folderFrom)
	.option('--json <file>', 'write the figures as JSON, too', pathFrom)
	.action(({ json, work, ...options }) => measureAndTell((bench) => measureSpeed(options, bench), { json, work }));
