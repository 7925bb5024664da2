import { Command } from '@commander-js/extra-typings';
import { measureSearch } from '../../test/bench/search/search.ts';
import { parseCount } from './options.ts';
import { measureAndTell } from './report.ts';
import { folderFrom, pathFrom } from '../terminal/given-paths.ts';

export const benchSearch = new Command('search')
	.description(
		'types queries in a browser, over http and from disk: requests and bytes before the first result, time per key',
	)
	.option('--videos <number>', 'videos of half an hour, in invented words', parseCount, 1000)
	.option('--work <dir>', 'folder to make its temporary folder in; the system’s where absent', folderFrom)
	.option('--json <file>', 'write the figures as JSON, too', pathFrom)
	.action(({ json, work, videos }) => measureAndTell((bench) => measureSearch({ videos }, bench), { json, work }));
