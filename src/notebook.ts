import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { courseFolder } from './text/course-folder.ts';
import { CuemarkError, type Problem, type SourceLocation } from './errors.ts';
import { displayPath } from './files/display-path.ts';
import { entriesIn } from './files/list-files.ts';
import { readIfThere } from './files/read-if-there.ts';
import { type OwnLanguage, ownLanguageOf } from './locales/languages.ts';
import { type SiteDefaults, siteDefaults } from './locales/site-defaults.ts';
import { languageTag } from './text/language-schema.ts';
import { likestName } from './text/likest-name.ts';
import { linesOfYaml, readYaml } from './text/yaml.ts';

/** A name in YAML that looks like a number or a date is one. */
const quoted = 'must be a text; one that looks like a number has to stand in quotation marks';

const addressSchema = z
	.url({ protocol: /^https?$/, error: 'must be an address such as https://example.org/notes/', abort: true })
	.superRefine((address, context) => {
		const { search, hash, username, password } = new URL(address);
		const refuse = (message: string): void => context.addIssue({ code: 'custom', message });
		// Every page shows it.
		if (username || password) refuse('must have no user name or password in it: it stands in every page');
		else if (search || hash) refuse('must have no ? or # in it: the names of the pages follow it');
	})
	// As copied from a browser that shows the home page.
	.transform(
		(address) =>
			`${address
				.replace(/[?#]+$/, '')
				.replace(/\/index\.html?$/i, '')
				.replace(/\/+$/, '')}/`,
	);

/** A text of so many characters at most that stands in one paragraph, on however many lines it was written. */
const line = (longest: number) =>
	z
		.string(quoted)
		.overwrite((written) => written.replace(/\s+/g, ' ').trim())
		.max(longest, `must be ${longest} characters at most`);

const courseSchema = z.strictObject(
	{
		/** Path below `sources/`, `/` between levels. */
		folder: z
			.string(quoted)
			.transform(courseFolder)
			.refine((folder) => folder !== '', 'must name a folder in sources/'),
		/** In place of the folder's name. */
		title: line(200).min(1, 'must not be empty').optional(),
		/** What it is about, for its page and for search engines. */
		description: line(500).optional(),
	},
	'must be a course, such as "folder: algebra"',
);

/** What `site.yaml` says of a course. */
export type CourseSettings = z.infer<typeof courseSchema>;

/** In the order of the site. */
const coursesSchema = z
	.array(courseSchema, 'must be a list, with "- folder: NAME" for each course')
	.superRefine((courses, context) => {
		for (const [index, { folder }] of courses.entries()) {
			if (courses.findIndex((other) => other.folder === folder) < index)
				context.addIssue({ code: 'custom', path: [index, 'folder'], message: `"${folder}" is there twice` });
		}
	});

const settingsSchema = z.strictObject(
	{
		/** Name of the site, on every page. */
		title: line(200).min(1, 'must not be empty').optional(),
		/** One sentence for the home page and for search engines. */
		description: line(500).optional(),
		/** A line at the foot of every page. */
		footer: line(500).optional(),
		/**
		 * Language of the videos whose sources name none, the main one of those that have it among several, and that of the site's
		 * own words where there are words in it.
		 */
		language: languageTag.default('en'),
		/** Public address of the site. Only canonical links and the sitemap need it; always ends with `/`. */
		address: addressSchema.optional(),
		/** What its courses are called, and the order of those that are named. */
		courses: coursesSchema.default([]),
	},
	'The file must have settings, such as "title: Study notes"',
);

/** What `site.yaml` says, defaults filled in, and what follows from it. */
export type SiteSettings = z.infer<typeof settingsSchema> &
	SiteDefaults & {
		/** Of the site's own words, and of what is written around the words of the talks. */
		readonly ownLanguage: OwnLanguage;
		/**
		 * What browsers tell the site by from others of its host, for what they keep of it: its title. Where it has none, it is the
		 * same in all languages, so that readers find their notes again when the notebook gets another one.
		 */
		readonly key: string;
	};

/**
 * A folder with `sources/`, `notes/`, `media/`, `glossary.yaml`, `site.yaml`, `style.css` and the generated `videos/` and `terms/`. Paths are
 * absolute.
 */
export interface Notebook {
	readonly folder: string;
	readonly sources: string;
	readonly videos: string;
	readonly terms: string;
	/** Recordings and posters of its own; there need not be such a folder. */
	readonly media: string;
	/** Reader's notes: Markdown that a person has written beside the talks; there need not be such a folder. */
	readonly notes: string;
	/** Its own terms and corrections; there need not be such a file. */
	readonly glossary: string;
	/** `site.yaml` or `site.yml`; there need not be such a file. */
	readonly siteFile: string;
	/** What a person has the site look like; there need not be such a file. */
	readonly style: string;
	readonly settings: SiteSettings;
	/** What lies beside these under a name that may be meant for one of them, and that nothing reads. */
	readonly misnamed: readonly Problem[];
}

/** The names that a person may give what is in a notebook. */
const foldersByHand = ['sources', 'media', 'notes'];
const filesByHand = ['site.yaml', 'glossary.yaml', 'style.css'];

/**
 * Opens the notebook in a folder and reads its `site.yaml`, which may be missing.
 *
 * @param mayBeNew whether the folder itself may be missing, too, where the one that it is to be in is there
 * @throws {CuemarkError} where there is no such folder (usage), or `site.yaml` cannot be used (input, with file and line)
 */
export async function openNotebook(folder: string, { mayBeNew = false } = {}): Promise<Notebook> {
	const path = resolve(folder);
	const needed = mayBeNew && !existsSync(path) ? dirname(path) : path;
	const found = await stat(needed).catch(() => null);
	if (!found?.isDirectory()) {
		throw new CuemarkError(`There is no folder ${needed === path ? folder : displayPath(needed)}.`, {
			fault: 'usage',
			hint: mayBeNew
				? 'Name a notebook with --content DIR, or the place of a new one in a folder that is there.'
				: 'Name the folder that holds your sources/ with --content DIR.',
		});
	}
	const file = yamlFile(path, 'site');
	const written = readYaml(await readIfThere(file), settingsSchema, displayPath(file), { what: 'site.yaml' });
	return {
		folder: path,
		sources: join(path, 'sources'),
		videos: join(path, 'videos'),
		terms: join(path, 'terms'),
		media: join(path, 'media'),
		notes: join(path, 'notes'),
		glossary: yamlFile(path, 'glossary'),
		siteFile: file,
		style: join(path, 'style.css'),
		settings: withDefaults(written),
		misnamed: await findMisnamed(path),
	};
}

/** Disks that take names for one that differ in capitals only have `Media` as `media`. */
async function findMisnamed(folder: string): Promise<Problem[]> {
	const isMissing = (name: string): boolean =>
		!existsSync(join(folder, name)) && !existsSync(join(folder, name.replace(/\.yaml$/, '.yml')));
	const missing = { folders: foldersByHand.filter(isMissing), files: filesByHand.filter(isMissing) };
	const entries = existsSync(folder) ? await entriesIn(folder) : [];
	return entries
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((entry): Problem[] => {
			const meant = likestName(entry.name, entry.isDirectory() ? missing.folders : missing.files);
			if (meant === undefined || entry.name.startsWith('.')) return [];
			const file = displayPath(join(folder, entry.name));
			return [{ file, reason: 'Nothing reads what is called so.', hint: `Is it meant as ${meant}? Then rename it.` }];
		});
}

/** What the site is called and says of itself comes in its own language where the notebook does not say it. */
function withDefaults(written: z.infer<typeof settingsSchema>): SiteSettings {
	const ownLanguage = ownLanguageOf(written.language);
	const usual = siteDefaults[ownLanguage];
	const { title = usual.title, description = usual.description, footer = usual.footer } = written;
	return { ...written, title, description, footer, ownLanguage, key: written.title ?? siteDefaults.en.title };
}

/**
 * A YAML file of a notebook, by either of its common endings; `.yaml` where there is none.
 *
 * @throws {CuemarkError} where there are both: only one of them could count
 */
function yamlFile(folder: string, name: string): string {
	const [long, short] = [join(folder, `${name}.yaml`), join(folder, `${name}.yml`)];
	if (!existsSync(short)) return long;
	if (!existsSync(long)) return short;
	throw new CuemarkError(`There are two files of the same kind: ${displayPath(long)} and ${displayPath(short)}.`, {
		hint: 'Put into one of them what you want to keep, and delete the other.',
	});
}

/** The folders that a build reads or writes pages in: no site may take their place. */
export const foldersOf = ({ sources, videos, terms, media, notes }: Notebook): string[] => [
	sources,
	videos,
	terms,
	media,
	notes,
];

/**
 * Checks a public address that was given with the command; it comes back ending with `/`.
 *
 * @throws {CuemarkError} (usage) where it is no http or https address
 */
export function readAddress(text: string): string {
	const result = addressSchema.safeParse(text);
	if (result.success) return result.data;
	throw new CuemarkError(
		`The address "${text.replace(/\/\/[^/]*@/, '//…@')}" cannot be used: ${result.error.issues[0]?.message ?? ''}.`,
		{
			fault: 'usage',
		},
	);
}

/** Tells where a YAML file of a notebook has the value that keys and indexes lead to. */
export async function locationsIn(file: string): Promise<(path: readonly PropertyKey[]) => SourceLocation> {
	const text = await readIfThere(file);
	let lineOf: ReturnType<typeof linesOfYaml> | undefined;
	return (path) => ({ file: displayPath(file), line: (lineOf ??= linesOfYaml(text))(path) });
}
