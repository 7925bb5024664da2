import path from 'node:path';
import { countOf } from '../text/count-of.ts';
import { languageName } from '../text/language-tag.ts';
import { printable } from '../text/printable.ts';
import { shellQuoted } from '../text/shell-quoted.ts';
import { describeCaptions } from '../sources/captions/describe.ts';
import { show, showName } from '../sources/show.ts';
import type { AddReport, Unidentified } from './add-sources.ts';
import type { AddedFile } from './place-all.ts';

/**
 * What was or would be added, as lines of text. Refused files are printed as problems elsewhere.
 *
 * @param content the notebook folder as given; empty for the default
 */
export function describeAdded(
	{ isDryRun, newNotebook, added, there, complete, unused, skipped, sample, languageToSet, commands }: AddReport,
	content: string,
): string[] {
	const build = `npm run build${content === '' ? '' : ` -- --content ${shellQuoted(content)}`}`;
	return [
		...(newNotebook === undefined
			? []
			: [`${isDryRun ? 'A new notebook would be created' : 'Created a new notebook'}: ${printable(newNotebook)}`, '']),
		...list(isDryRun ? 'Would be added:' : 'Added:', describeFiles(added)),
		...list('Already there, unchanged:', namesOrCounts(there)),
		...list('Lists that already have all of these rows:', complete.map(printable)),
		...list(
			'Not copied, because builds do not read them from sources/ (put recordings into media/):',
			namesOrCounts(unused),
		),
		...list('Skipped, as in a build (hidden files, READMEs, licences, system files):', namesOrCounts(skipped)),
		...(commands.length > 0
			? [
					'yt-dlp is not installed (https://github.com/yt-dlp/yt-dlp#installation). Once it is, this downloads the captions:',
					...commands,
				]
			: []),
		...(isDryRun ? ['', 'This was a dry run: the notebook is unchanged.'] : []),
		...(added.length > 0 && !isDryRun && sample.length > 0
			? ['', `The sample that came with the project is still in the notebook. To remove it, ${removalOf(sample)}.`]
			: []),
		...(languageToSet === undefined ? [] : ['', adviceOn(languageToSet)]),
		...(!isDryRun && added.some(({ kind }) => kind === 'transcript') ? ['', `Build the site with them: ${build}`] : []),
	];
}

/** The command that adds captions together with their video, to the same course and notebook. */
export function commandForVideo({ given, course }: Unidentified, content: string): string {
	const places = [
		...(course === undefined ? [] : ['--course', course]),
		...(content === '' ? [] : ['--content', content]),
	];
	return [
		'npm run add --',
		shellQuoted(given),
		'--video https://… --title …',
		...places.map((one) => shellQuoted(one)),
	].join(' ');
}

function adviceOn({ file, language }: NonNullable<AddReport['languageToSet']>): string {
	const name = languageName(language);
	return `The captions are in ${name}. To have the site's interface in ${name}, too, write "language: ${language}" into ${file}.`;
}

/** The settings file is worth keeping without the sample, but not its title and texts. */
function removalOf(sample: readonly string[]): string {
	const settings = sample.filter((file) => file.endsWith('site.yaml'));
	const rest = sample.filter((file) => !settings.includes(file));
	return [
		...(rest.length > 0 ? [`delete ${rest.join(' and ')}`] : []),
		...settings.map((file) => `put your own title, description and footer into ${file}`),
	].join(', and ');
}

/** More caption files than a course has are counted by folder, and only these many of those with oddities are named. */
const MANY_CAPTIONS = 40;
const MAX_ODD = 12;

/** Lists the files, but only counts `.info.json` files, of which playlists have hundreds, and the captions of archives. */
function describeFiles(added: readonly AddedFile[]): string[] {
	const infos = added.filter(({ file }) => file.endsWith('.info.json'));
	const captions = added.filter(({ rows }) => rows?.captions);
	const hasMany = captions.length > MANY_CAPTIONS;
	const odd = captions.filter(({ rows }) => (rows?.captions?.oddities.length ?? 0) > 0).slice(0, MAX_ODD);
	const unnamed = new Set([...(infos.length > 1 ? infos : []), ...(hasMany ? captions : [])]);
	return [
		...added.filter((one) => !unnamed.has(one)).map(describeFile),
		...(hasMany ? [...odd.map(describeFile), ...countByFolder(captions)] : []),
		...(infos.length > 1 ? [`${infos.length.toLocaleString('en')} .info.json files\n    ${ofFacts}`] : []),
	];
}

function countByFolder(captions: readonly AddedFile[]): string[] {
	return [...Map.groupBy(captions, ({ file }) => path.dirname(file))].map(([folder, files]) => {
		const words = files.reduce((sum, { rows }) => sum + (rows?.captions?.words ?? 0), 0);
		return `${printable(folder)}: ${countOf(files.length, 'caption file')}, ${countOf(words, 'word')}`;
	});
}

const ofFacts = 'facts about videos: title, date, chapters …';

function describeFile({ file: placed, kind, rows, extension }: AddedFile): string {
	const file = printable(placed);
	if (extension) return [file, ...describeExtension(extension)].join('\n    ');
	if (kind === 'facts') return `${file}\n    ${ofFacts}`;
	if (kind === 'recording') return `${file}\n    the recording for the captions next to it`;
	if (rows?.captions) return `${file}\n    ${describeCaptions(rows.captions)}`;
	const videos = new Set(rows?.segments.map(({ videoId }) => videoId)).size;
	const counts = `${(rows?.rows ?? 0).toLocaleString('en')} rows of ${videos.toLocaleString('en')} videos`;
	return `${file}\n    ${rows?.format ?? 'unknown'}: ${counts}`;
}

/** New rows listed by name. */
const NAMED_ROWS = 5;

function describeExtension({ files, leftOut }: NonNullable<AddedFile['extension']>): string[] {
	const names = files.slice(0, NAMED_ROWS).map(showName);
	const named = files.length > names.length ? `${names.join(', ')} …` : names.join(', ');
	const lacking = `without ${leftOut.map(show).join(', ')}: that list has no such column, and builds do not read it`;
	return [
		`${files.length.toLocaleString('en')} new ${files.length === 1 ? 'row' : 'rows'} appended: ${named}`,
		...(leftOut.length > 0 ? [lacking] : []),
	];
}

/** Files that were not added and are named; more are counted by their kind. */
const MAX_NAMED = 12;

function namesOrCounts(files: readonly string[]): string[] {
	if (files.length <= MAX_NAMED) return files.map(printable);
	return [...Map.groupBy(files, (file) => path.extname(file).toLowerCase())].map(([kind, [first = '', ...others]]) =>
		others.length === 0 ? printable(first) : countOf(others.length + 1, `${printable(kind)} file`.trim()),
	);
}

const list = (heading: string, lines: readonly string[]): string[] =>
	lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`)];
