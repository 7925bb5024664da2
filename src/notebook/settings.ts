import { z } from 'zod';
import { displayPath } from '../files/display-path.ts';
import { readIfExists } from '../files/read-if-exists.ts';
import { type OwnLanguage, ownLanguageOf } from '../locales/languages.ts';
import { type SiteDefaults, siteDefaults } from '../locales/site-defaults.ts';
import { courseFolder } from '../text/course-folder.ts';
import { languageTag } from '../text/language-schema.ts';
import { readYaml } from '../text/yaml.ts';
import { addressSchema } from './address.ts';

/** YAML reads unquoted text that looks like a number as one. */
const quoted = 'must be text; put it in quotation marks if it looks like a number';

/** Text of limited length, joined into one paragraph if written on several lines. */
const line = (longest: number) =>
	z
		.string(quoted)
		.overwrite((written) => written.replace(/\s+/g, ' ').trim())
		.max(longest, `must be at most ${longest} characters`);

const courseSchema = z.strictObject(
	{
		/** Path below `sources/`, `/` between levels. */
		folder: z
			.string(quoted)
			.transform(courseFolder)
			.refine((folder) => folder !== '', 'must name a folder in sources/'),
		/** Replaces the folder's name. */
		title: line(200).min(1, 'must not be empty').optional(),
		/** For its page and for search engines. */
		description: line(500).optional(),
	},
	'must be a course, such as "folder: algebra"',
);

/** The settings of a course in `site.yaml`. */
export type CourseSettings = z.infer<typeof courseSchema>;

/** In the order shown on the site. */
const coursesSchema = z
	.array(courseSchema, 'must be a list, with "- folder: NAME" for each course')
	.superRefine((courses, context) => {
		for (const [index, { folder }] of courses.entries()) {
			if (courses.findIndex((other) => other.folder === folder) < index)
				context.addIssue({ code: 'custom', path: [index, 'folder'], message: `"${folder}" is listed twice` });
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
		 * Language of videos whose sources give none, preferred language of videos that have several, and language of the
		 * interface if there is a translation.
		 */
		language: languageTag.default('en'),
		/** Public URL of the site, for canonical links, feeds and the sitemap; ends with `/`. */
		address: addressSchema.optional(),
		/** Titles of courses, and the order of those listed. */
		courses: coursesSchema.default([]),
	},
	'The file must contain settings, such as "title: Study notes"',
);

/** The settings of `site.yaml`, with defaults filled in, and values derived from them. */
export type SiteSettings = z.infer<typeof settingsSchema> &
	SiteDefaults & {
		/** Language of the interface, and of the text generated around the words of the talks. */
		readonly ownLanguage: OwnLanguage;
		/**
		 * Distinguishes what browsers store for this site from other sites on the same host: the title. The default does not
		 * depend on the language, so that readers keep their notes when that setting changes.
		 */
		readonly key: string;
	};

/**
 * Reads a notebook's `site.yaml`, which may be missing.
 *
 * @throws {CuemarkError} if it cannot be used, with the line of each mistake
 */
export async function readSettings(file: string): Promise<SiteSettings> {
	return withDefaults(readYaml(await readIfExists(file), settingsSchema, displayPath(file), { what: 'site.yaml' }));
}

/** Fills in title, description and footer in the language of the interface. */
function withDefaults(written: z.infer<typeof settingsSchema>): SiteSettings {
	const ownLanguage = ownLanguageOf(written.language);
	const usual = siteDefaults[ownLanguage];
	const { title = usual.title, description = usual.description, footer = usual.footer } = written;
	return { ...written, title, description, footer, ownLanguage, key: written.title ?? siteDefaults.en.title };
}
