import { isSecond } from '../timestamp.ts';
import { z } from 'zod';
import type { Chapter, StatedFacts, VideoId } from '../../../model.ts';
import { readFacts } from '../../facts.ts';
import { foldText } from '../../text.ts';
import { chaptersInDescription, normalizeChapters } from './chapters.ts';
import { checkedJson, jsonValue, propertyOf } from '../json-formats/json-input.ts';
import { type Address, addressOf } from './video-address.ts';

/** Facts about a video from yt-dlp's `.info.json`. Texts are unchanged. */
export interface VideoInfo {
	readonly address: Address;
	readonly facts: StatedFacts;
	/** Seconds. */
	readonly duration?: number;
	readonly description?: string;
	readonly tags: readonly string[];
	readonly chapters: readonly Chapter[];
	/** Whether it was downloaded from its channel: see `isOfChannel`. */
	readonly isOfChannel?: true;
	/** When the file was written, in seconds since 1970; 0 if it does not say. */
	readonly written: number;
}

const text = z.string().nullish();

const schema = z.object({
	id: z.string(),
	title: text,
	fulltitle: text,
	channel: text,
	uploader: text,
	upload_date: text,
	release_date: text,
	duration: z.number().nullish(),
	description: text,
	thumbnail: text,
	tags: z.array(z.string()).nullish(),
	playlist: text,
	playlist_title: text,
	playlist_id: text.catch(null),
	playlist_index: z.number().nullish(),
	language: text,
	webpage_url: text,
	extractor_key: text,
	extractor: text,
	chapters: z.array(z.object({ start_time: z.number(), title: text })).nullish(),
	epoch: z.number().nullish().catch(null),
});

/**
 * Reads yt-dlp's `.info.json`. Takes the creator's chapters, or else those in the description.
 *
 * @param file path for error messages
 * @returns `null` if it describes a playlist or a channel
 * @throws {CuemarkError} if it does not have yt-dlp's format
 */
export function readInfoJson(content: string, file: string): VideoInfo | null {
	const value = jsonValue(content, file);
	const type = propertyOf(value, '_type');
	if (type !== undefined && type !== 'video') return null;
	const info = checkedJson(schema, value, file);
	const address = addressOf({
		id: info.id,
		url: info.webpage_url ?? '',
		site: info.extractor_key ?? info.extractor ?? '',
	});
	const { duration, description } = info;
	return {
		address,
		facts: factsOf(info, address.videoId),
		...(typeof duration === 'number' && duration > 0 && isSecond(duration) && { duration }),
		...(description && { description }),
		tags: [...new Set((info.tags ?? []).map(foldText))].filter((tag) => tag !== ''),
		chapters: chaptersOf(info),
		...(isOfChannel(info) && { isOfChannel: true }),
		written: info.epoch ?? 0,
	};
}

/**
 * Whether yt-dlp numbered a video among all videos of its channel: newest first, so each new video changes the numbers of
 * the others, and numbers from several downloads are in no order.
 */
const isOfChannel = ({ playlist_id: id }: z.infer<typeof schema>): boolean => /^U[CU][\w-]{22,24}$/.test(id ?? '');

function factsOf(info: z.infer<typeof schema>, videoId: VideoId): StatedFacts {
	const fields = {
		title: info.title ?? info.fulltitle,
		thumbnail: info.thumbnail,
		channel: info.channel ?? info.uploader,
		published: info.release_date ?? info.upload_date,
		language: info.language,
		playlist: info.playlist_title ?? info.playlist,
		position: isOfChannel(info) ? undefined : info.playlist_index,
		url: info.webpage_url,
	};
	return readFacts(fields, videoId);
}

function chaptersOf({ chapters, description, duration }: z.infer<typeof schema>): Chapter[] {
	const titled = (chapters ?? []).map(({ start_time: start, title }) => ({ start, title: title ?? '' }));
	const created = normalizeChapters(titled.filter(({ title }) => !filler.test(title)));
	return created.length > 0 ? created : chaptersInDescription(description ?? '', duration ?? undefined);
}

/** yt-dlp's title for gaps between chapters. */
const filler = /^\s*<Untitled Chapter \d+>\s*$/;
