import { z } from 'zod';
import { displayPath } from '../files/display-path.ts';
import { readIfThere } from '../files/read-if-there.ts';
import { type OwnLanguage, ownLanguageOf } from '../locales/languages.ts';
import { type SiteDefaults, siteDefaults } from '../locales/site-defaults.ts';
import { courseFolder } from '../text/course-folder.ts';
import { languageTag } from '../text/language-schema.ts';
import { readYaml } from '../text/yaml.ts';
import { addressSchema } from './address.ts';

/** A name in YAML that looks like a number or a date is one. */
const quoted = 'must be text; put it in quotation marks if it looks like a number';

/** A text of so many characters at most that stands in one paragraph, on however many lines it was written. */
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
		 * Language of the videos whose sources name none, the main one of those that have it among several, and that of the site's
		 * own words where there are words in it.
		 */
		language: languageTag.default('en'),
		/** Public address of the site. Only canonical links and the sitemap need it; always ends with `/`. */
		address: addressSchema.optional(),
		/** What its courses are called, and the order of those that are named. */
		courses: coursesSchema.default([]),
	},
	'The file must contain settings, such as "title: Study notes"',
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
 * Reads a notebook's `site.yaml`, which may be missing.
 *
 * @throws {CuemarkError} where it cannot be used, with the line of each mistake
 */
export async function readSettings(file: string): Promise<SiteSettings> {
	return withDefaults(readYaml(await readIfThere(file), settingsSchema, displayPath(file), { what: 'site.yaml' }));
}

/** What the site is called and says of itself comes in its own language where the notebook does not say it. */
function withDefaults(written: z.infer<typeof settingsSchema>): SiteSettings {
	const ownLanguage = ownLanguageOf(written.language);
	const usual = siteDefaults[ownLanguage];
	const { title = usual.title, description = usual.description, footer = usual.footer } = written;
	return { ...written, title, description, footer, ownLanguage, key: written.title ?? siteDefaults.en.title };
}
