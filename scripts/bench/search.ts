import { Command } from '@commander-js/extra-typings';
import { measureSearch } from '../../test/bench/search/search.ts';
import { parseCount } from './options.ts';
import { measureAndPrint } from './report.ts';
import { parseFolder, parsePath } from '../terminal/parse-paths.ts';

export const benchSearch = new Command('search')
	.description(
		'types queries in a browser, over http and from disk: requests and bytes before the first result, time per key',
	)
	.option('--videos <number>', 'number of half-hour videos in invented words', parseCount, 1000)
	.option('--work <dir>', 'where to create the temporary folder (default: the system’s)', parseFolder)
	.option('--json <file>', 'also write the figures as JSON', parsePath)
	.action(({ json, work, videos }) => measureAndPrint((bench) => measureSearch({ videos }, bench), { json, work }));
