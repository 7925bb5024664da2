import { z } from 'zod';
import { languageTag, languageTagOrNone } from '../../text/language-schema.ts';
import type { VideoId } from '../../model.ts';
import { readMomentUrl } from '../../sources/captions/identity/video-address.ts';
import { isOwnId, isVideoId } from '../../sources/youtube.ts';

/** The front matter of each kind of page. One schema serves writing a page and reading it back. */

const httpsUrl = z.url({ protocol: /^https$/, error: 'must be an https address' });

/** Of the page as it was generated: tells whether a person has edited it since. */
const digest = z.string();

/** A file of the notebook: its address from the page, percent-encoded. */
const fileAddress = z
	.string()
	.regex(/^\.\.\/(?:media|sources)(?:\/(?!\.)[^\\?#:/]+)+$/, 'must be an address such as ../media/dQw4w9WgXcQ.mp4');

/** An address with `{seconds}` in it. */
const momentUrl = z
	.string()
	.refine((text) => readMomentUrl(text) === text, 'must be an https address with {seconds} in it');

export const videoSchema = z.object({
	/** YouTube's, or one of our own. */
	videoId: z
		.string()
		.refine(
			(id): id is VideoId => isVideoId(id) || isOwnId(id),
			'must be a video id: eleven letters, digits, "-" and "_" on YouTube',
		),
	/** Empty where no source gave one. */
	title: z.string(),
	/** What pages call it in place of a title: see `standInTitle`. Absent where it has a title, or nothing stands in. */
	shownAs: z.string().min(1).optional(),
	/** Absent where the video has no page, as a recording of the notebook's own. */
	url: httpsUrl.optional(),
	thumbnail: httpsUrl.optional(),
	/** Address of a second of a video that is not on YouTube. */
	momentUrl: momentUrl.optional(),
	/** Recording to play on the page: a file of the notebook, or one elsewhere. */
	media: z.union([fileAddress, httpsUrl]).optional(),
	poster: fileAddress.optional(),
	/** Seconds. */
	duration: z.number().nonnegative(),
	language: languageTag,
	channel: z.string().optional(),
	published: z.iso.date('must be a date such as 2024-05-31').optional(),
	playlist: z.string().optional(),
	/** Place in the playlist, or in its course where there is none; from 1. */
	position: z.number().int().positive().optional(),
	courses: z.array(z.string()).default([]),
	/** The rows that it stands in, in the lists of videos of its courses. */
	rows: z.array(z.object({ course: z.string(), row: z.number().int().positive() })).optional(),
	/** Seconds at which its sections start. */
	sections: z.array(z.number().nonnegative()).default([]),
	/** The creator's own words on it: one paragraph. */
	description: z.string().optional(),
	tags: z.array(z.string()).optional(),
	/** Name of the main page, where this one has the words in another language; lists show only the main one. */
	translationOf: z.string().optional(),
	/** The languages that the video can be read in, this one included: the main page first, the others by tag. */
	languages: z.array(z.object({ language: languageTag, page: z.string() })).default([]),
	digest,
});

export const termSchema = z.object({
	term: z.string().min(1),
	/** Empty for a term of the notebook's glossary, which may be said in any language; `und` where the talks' words show none. */
	language: languageTagOrNone,
	/** How many moments say it, and in how many talks. */
	moments: z.number().int().nonnegative(),
	talks: z.number().int().nonnegative(),
	/** How many talks are about it. */
	about: z.number().int().nonnegative().default(1),
	/** How many talks of each course say it; courses that do not say it are absent. */
	courses: z.record(z.string(), z.number().int().positive()).optional(),
	/** The most telling moment of each of some talks: the name of the talk's page, and the second. */
	telling: z.array(z.object({ page: z.string(), second: z.number().int().nonnegative() })),
	digest,
});

/** What stands above a page, but for the digest: as it is written, and as it is read back. */
export type VideoFrontMatter = Omit<z.input<typeof videoSchema>, 'digest' | 'videoId'> & { readonly videoId: VideoId };
export type VideoFacts = Omit<z.infer<typeof videoSchema>, 'digest'>;
export type TermFacts = Omit<z.infer<typeof termSchema>, 'digest'>;
