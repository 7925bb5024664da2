import { Command } from '@commander-js/extra-typings';
import { countOf } from '../src/text/count-of.ts';
import { isVideoId, watchUrl } from '../src/sources/youtube.ts';
import { suggestCorrections } from '../src/suggest-corrections.ts';
import { formatClock } from '../src/videos/clock.ts';
import { parsePath } from './terminal/parse-paths.ts';
import { skipInvalidOption } from './terminal/options.ts';
import { print } from './terminal/print.ts';
import { runCommand } from './terminal/run-command.ts';
import { showProgress } from './terminal/show-progress.ts';

const command = new Command('npm run suggest-terms')
	.description('Lists words in the transcripts that may be misheard terms of glossary.yaml. Changes nothing.')
	.option('--content <dir>', 'the notebook folder, which contains sources/ and glossary.yaml', parsePath, 'content')
	.addOption(skipInvalidOption);

await runCommand(command, async (options) => {
	const suggestions = await showProgress((progress) => suggestCorrections({ ...options, progress }));
	for (const { term, heard, count, places } of suggestions) {
		const moments = places.map(({ videoId, second, quotation }) => {
			const clock = `  ${formatClock(second)}  `;
			const address = isVideoId(videoId) ? watchUrl(videoId, second) : videoId;
			return `${clock}${quotation}\n${' '.repeat(clock.length)}${address}`;
		});
		print(`\n${term}: heard as “${heard}”? (${countOf(count, 'time')})\n${moments.join('\n')}`);
	}
	print(
		suggestions.length === 0
			? '\nNo misheard terms of glossary.yaml found.'
			: '\nAdd those that are right to glossary.yaml, under sounds_like.',
	);
});
