import { z } from 'zod';
import { languageTag, languageTagOrNone } from '../../text/language-schema.ts';
import type { VideoId } from '../../model.ts';
import { readMomentUrl } from '../../sources/captions/identity/video-address.ts';
import { isOwnId, isVideoId } from '../../sources/youtube.ts';

/** The front matter of each kind of page. The same schema is used to write a page and to read it. */

const httpsUrl = z.url({ protocol: /^https$/, error: 'must be an https URL' });

/** Digest of the generated page, which reveals later edits. */
const digest = z.string();

/** A file of the notebook: its URL relative to the page, percent-encoded. */
const fileAddress = z
	.string()
	.regex(/^\.\.\/(?:media|sources)(?:\/(?!\.)[^\\?#:/]+)+$/, 'must be a path such as ../media/dQw4w9WgXcQ.mp4');

/** A URL with the placeholder `{seconds}`. */
const momentUrl = z
	.string()
	.refine((text) => readMomentUrl(text) === text, 'must be an https URL with {seconds} in it');

export const videoSchema = z.object({
	/** A YouTube id, or one of our own. */
	videoId: z
		.string()
		.refine(
			(id): id is VideoId => isVideoId(id) || isOwnId(id),
			'must be a video id: eleven letters, digits, "-" and "_" on YouTube',
		),
	/** Empty if no source has one. */
	title: z.string(),
	/** Substitute for an empty title, if there is one: see `standInTitle`. */
	shownAs: z.string().min(1).optional(),
	/** The video's page on the web; absent if it has none, such as the notebook's own recordings. */
	url: httpsUrl.optional(),
	thumbnail: httpsUrl.optional(),
	/** URL of a moment in a video that is not on YouTube. */
	momentUrl: momentUrl.optional(),
	/** Recording to play on the page: a file of the notebook, or one on the web. */
	media: z.union([fileAddress, httpsUrl]).optional(),
	poster: fileAddress.optional(),
	/** Seconds. */
	duration: z.number().nonnegative(),
	language: languageTag,
	channel: z.string().optional(),
	published: z.iso.date('must be a date such as 2024-05-31').optional(),
	playlist: z.string().optional(),
	/** Position in the playlist, or in the course if there is no playlist; from 1. */
	position: z.number().int().positive().optional(),
	courses: z.array(z.string()).default([]),
	/** Its rows in the video lists of its courses. */
	rows: z.array(z.object({ course: z.string(), row: z.number().int().positive() })).optional(),
	/** Start of each section, in seconds. */
	sections: z.array(z.number().nonnegative()).default([]),
	/** The creator's description: one paragraph. */
	description: z.string().optional(),
	tags: z.array(z.string()).optional(),
	/** On a translation, the name of the main page, which lists show instead. */
	translationOf: z.string().optional(),
	/** All language versions, including this one: the main page first, the others by tag. */
	languages: z.array(z.object({ language: languageTag, page: z.string() })).default([]),
	digest,
});

export const termSchema = z.object({
	term: z.string().min(1),
	/** Empty for a glossary term, which may occur in any language; `und` if no language was detected. */
	language: languageTagOrNone,
	/** Number of moments that mention it. */
	moments: z.number().int().nonnegative(),
	/** Number of talks that mention it. */
	talks: z.number().int().nonnegative(),
	/** Number of talks that are about it. */
	about: z.number().int().nonnegative().default(1),
	/** Number of talks that mention it, by course; courses without one are absent. */
	courses: z.record(z.string(), z.number().int().positive()).optional(),
	/** Its most informative moments, at most one for each talk: page name and second. */
	telling: z.array(z.object({ page: z.string(), second: z.number().int().nonnegative() })),
	digest,
});

/** Front matter without the digest: `VideoFrontMatter` as written, the others as read. */
export type VideoFrontMatter = Omit<z.input<typeof videoSchema>, 'digest' | 'videoId'> & { readonly videoId: VideoId };
export type VideoFacts = Omit<z.infer<typeof videoSchema>, 'digest'>;
export type TermFacts = Omit<z.infer<typeof termSchema>, 'digest'>;

/** The front matter of a notebook's pages, by name without extension. */
export interface NotebookPages {
	readonly videos: ReadonlyMap<string, VideoFacts>;
	readonly terms: ReadonlyMap<string, TermFacts>;
}
