import { Command } from '@commander-js/extra-typings';
import { resolve } from 'node:path';
import { addSources } from '../src/add/add-sources.ts';
import { commandForVideo, describeAdded } from '../src/add/describe.ts';
import { isAddress } from '../src/add/yt-dlp.ts';
import { describeProblems } from '../src/report/describe-problems.ts';
import { displayPath } from '../src/files/display-path.ts';
import { parsePath, parsePaths } from './terminal/parse-paths.ts';
import { print, printError } from './terminal/print.ts';
import { runCommand } from './terminal/run-command.ts';
import { showProgress } from './terminal/show-progress.ts';

const command = new Command('npm run add')
	.description(
		'Adds transcripts to the notebook: caption files and data sets, folders of them (each becomes a course), zips (the same ' +
			'as folders), and the captions of videos by URL, downloaded with your own yt-dlp. Checks every file first, and ' +
			'overwrites nothing. ' +
			'If the course already has a videos.csv, the new rows of an added one are appended to it.',
	)
	.argument('<what...>', 'files, folders, zips, and https URLs of videos or playlists', parseUrlsAndPaths)
	.option('--content <dir>', 'the notebook folder; created if it does not exist', parsePath, 'content')
	.option('--course <name>', 'the folder in sources/ to add them to')
	.option('--language <tag>', 'language of captions to download, and of files whose names do not say: en, pt-BR')
	.option('--video <url>', 'the video that the files are captions of, if they do not say')
	.option('--title <title>', 'title of that video')
	.option('--dry-run', 'show what would be added without changing the notebook (captions are still downloaded)')
	.addHelpText(
		'after',
		'\nExamples:\n' +
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
			printError(`\nIgnored, because not understood:\n${describeProblems(report.unread, 0)}`);
		if (report.refused.length > 0) printError(`\nNot added:\n${describeProblems(report.refused, 0)}`);
		if (report.unidentified !== undefined)
			printError(`\nOr give the video in the command: ${commandForVideo(report.unidentified, content)}`);
		if (report.refused.length > 0 || report.commands.length > 0) process.exitCode = 1;
	},
	'-- <files, folders, zips, URLs> [options]',
);

function parseUrlsAndPaths(argument: string, previous: string[] = []): string[] {
	return isAddress(argument) ? [...previous, argument] : parsePaths(argument, previous);
}
