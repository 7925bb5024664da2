import { Command } from '@commander-js/extra-typings';
import { resolve } from 'node:path';
import { addSources } from '../src/add/add-sources.ts';
import { commandForVideo, describeAdded } from '../src/add/describe.ts';
import { isAddress } from '../src/add/yt-dlp.ts';
import { describeProblems } from '../src/report/describe-problems.ts';
import { displayPath } from '../src/files/display-path.ts';
import { pathFrom, pathsFrom } from './terminal/given-paths.ts';
import { print, printError } from './terminal/print.ts';
import { runCommand } from './terminal/run-command.ts';
import { showProgress } from './terminal/show-progress.ts';

const command = new Command('npm run add')
	.description(
		'Puts transcripts into the notebook: caption files and data sets, folders of them (each becomes a course), zips as the ' +
			'folders that they unpack to, and the captions of videos by their https address, which your own yt-dlp fetches. Each is ' +
			'checked first; nothing is overwritten. ' +
			'What a videos.csv says of further files is put below the rows of the one that the course has.',
	)
	.argument('<what...>', 'files, folders, zips, and https addresses of videos or playlists', addressesAndPaths)
	.option('--content <dir>', 'the notebook; where there is none, a new one is made', pathFrom, 'content')
	.option('--course <name>', 'the folder in sources/ to put them into')
	.option('--language <tag>', 'language of the captions to fetch, and of files whose names have none: en, pt-BR')
	.option('--video <address>', 'the video that the files are captions of, where nothing about them says it')
	.option('--title <title>', 'with --video: its title')
	.option('--dry-run', 'say what would be added (of an address, too: it is fetched), and leave the notebook as it is')
	.addHelpText(
		'after',
		'\nFor example:\n' +
			'  npm run add -- ~/Downloads/Talk*.vtt\n' +
			'  npm run add -- ~/Downloads/algebra --course linear-algebra\n' +
			'  npm run add -- ~/Downloads/captions.zip --dry-run\n' +
			'  npm run add -- talk.srt --video https://vimeo.com/76979871 --title "A talk"\n' +
			'  npm run add -- "https://www.youtube.com/watch?v=dQw4w9WgXcQ" --language en',
	);

await runCommand(
	command,
	async (options, given) => {
		const report = await showProgress((progress) => addSources(given, { ...options, progress }));
		const content = options.content === 'content' ? '' : displayPath(resolve(options.content));
		const lines = describeAdded(report, content);
		if (lines.length > 0) print(`\n${lines.join('\n')}`);
		if (report.unread.length > 0)
			printError(`\n${report.isDryRun ? 'Not' : 'Added, but not'} understood:\n${describeProblems(report.unread, 0)}`);
		if (report.refused.length > 0) printError(`\nRefused:\n${describeProblems(report.refused, 0)}`);
		if (report.nameless !== undefined)
			printError(`\nOr name the video here: ${commandForVideo(report.nameless, content)}`);
		if (report.refused.length > 0 || report.commands.length > 0) process.exitCode = 1;
	},
	'-- <files, folders, zips, addresses> [options]',
);

function addressesAndPaths(one: string, before: string[] = []): string[] {
	return isAddress(one) ? [...before, one] : pathsFrom(one, before);
}
