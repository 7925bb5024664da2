import { Command } from '@commander-js/extra-typings';
import { measureSpeed } from '../../test/bench/speed/speed.ts';
import { parseCount } from './options.ts';
import { measureAndTell } from './report.ts';
import { folderFrom, pathFrom } from '../terminal/given-paths.ts';

export const benchSpeed = new Command('speed')
	.description('times builds against Hugo and Pagefind on the same text, and rebuilds; measures their memory')
	.option('--videos <number>', 'videos of half an hour, in invented words', parseCount, 1000)
	.option('--runs <number>', 'how often each is measured', parseCount, 3)
	.option('--scale <number>', 'build so many videos, too, to see how time and memory grow', parseCount)
	.option('--segments <number>', 'read and group so many segments, too', parseCount)
	.option('--work <dir>', 'folder to make its temporary folder in; the system’s where absent', folderFrom)
	.option('--json <file>', 'write the figures as JSON, too', pathFrom)
	.action(({ json, work, ...options }) => measureAndTell((bench) => measureSpeed(options, bench), { json, work }));
