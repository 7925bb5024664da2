import { z } from 'zod';
import type { VideoId } from '../model.ts';
import { isVideoId } from '../sources/youtube.ts';

/** What stands above each kind of page. One schema serves the page that is written and the site that reads it back. */

const httpsUrl = z.url({ protocol: /^https$/, error: 'must be an https address' });

/** Of the page as it was generated: tells whether a person has edited it since. */
const digest = z.string();

/** BCP 47 tag. */
const language = z.string().min(1);

/** A file of the notebook's `media/`: its address from the page, percent-encoded. */
const mediaAddress = z
	.string()
	.regex(/^\.\.\/media(?:\/(?!\.)[^\\?#:/]+)+$/, 'must be an address such as ../media/dQw4w9WgXcQ.mp4');

export const videoSchema = z.object({
	videoId: z.string().refine((id): id is VideoId => isVideoId(id), 'must be a YouTube video id of eleven characters'),
	/** Empty where no source gave one. */
	title: z.string(),
	url: httpsUrl,
	thumbnail: httpsUrl,
	media: mediaAddress.optional(),
	poster: mediaAddress.optional(),
	/** Seconds. */
	duration: z.number().nonnegative(),
	language,
	channel: z.string().optional(),
	published: z.iso.date('must be a date such as 2024-05-31').optional(),
	playlist: z.string().optional(),
	/** Place in its playlist, from 1. */
	position: z.number().int().positive().optional(),
	courses: z.array(z.string()).default([]),
	/** Seconds at which its sections start. */
	sections: z.array(z.number().nonnegative()).default([]),
	digest,
});

export const termSchema = z.object({
	term: z.string().min(1),
	/** Empty for a term of the reader's glossary, which may be said in any language. */
	language: z.string(),
	/** How many moments say it, and in how many talks. */
	moments: z.number().int().nonnegative(),
	talks: z.number().int().nonnegative(),
	/** The most telling moment of each of some talks: the name of the talk's page, and the second. */
	telling: z.array(z.object({ page: z.string(), second: z.number().int().nonnegative() })),
	digest,
});
