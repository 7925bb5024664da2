import { z } from 'zod';
import { CuemarkError, type Problem, type SourceLocation } from '../../../errors.ts';
import type { VideoFacts } from '../../../model.ts';
import { readYaml } from '../../../text/yaml.ts';
import { wrongLength } from '../../data-sets/delimited.ts';
import { readFacts } from '../../facts.ts';
import { show } from '../../show.ts';
import { UnreadFacts } from '../../data-sets/unread-facts.ts';
import { readHttpsUrl } from '../../video-url.ts';
import { cellsOf, readCsvTable } from './csv-table.ts';
import { type Address, addressOf, readMomentUrl } from './video-address.ts';

/** What a folder's `videos.csv` or `videos.yaml` says of the video of one caption file. */
export interface ListedVideo {
	/** Name of the caption file, or what the names of all languages begin with. */
	readonly file: string;
	/** Its row, or entry, from 1; the header does not count. */
	readonly row: number;
	/** Where that stands. */
	readonly place: SourceLocation;
	/** Absent where it names no video: then other files or the name say which one it is. */
	readonly address?: Address;
	/** See `Address`. */
	readonly momentUrl?: string;
	readonly facts: VideoFacts;
	/** As written: https address, or path from the folder of the list. */
	readonly media?: string;
	/** Whether it says something that cannot be used: then its captions are left out. */
	readonly isRefused?: true;
}

/** What a list of videos says. */
export interface VideoList {
	/** All entries that name a file. */
	readonly videos: readonly ListedVideo[];
	/** What is wrong with it and its entries, by its places. */
	readonly problems: readonly Problem[];
	/** The parts of it that cannot be read: whatever they name is not known. */
	readonly unread: readonly UnreadPart[];
}

/** A part of a list that cannot be read, and where the reason stands. */
export interface UnreadPart {
	readonly text: string;
	readonly place: ListedVideo['place'];
}

// YAML may read a cell as a number or a date; an empty one counts as absent.
const cell = z
	.union(
		[z.string(), z.number().transform(String), z.date().transform((date) => date.toISOString())],
		'must be a text, in quotation marks where it looks like something else',
	)
	.nullish()
	.transform((value) => (value?.trim() === '' ? undefined : value?.trim()));

const entrySchema = z.strictObject(
	{
		file: z
			.string('must be the name of a caption file, in quotation marks where it looks like a number')
			.min(1, 'must name a caption file'),
		id: cell,
		url: cell,
		title: cell,
		channel: cell,
		published: cell,
		language: cell,
		playlist: cell,
		position: cell,
		thumbnail: cell,
		moment_url: cell,
		media: cell,
	},
	'must be an entry with its names, such as "file: talk.srt"',
);
type Entry = z.infer<typeof entrySchema>;

// All cells of CSV are texts.
const rowSchema = entrySchema.extend({ file: z.string().default('') });

/** What a list may say of a video, by the names of the columns or keys. */
export const listFields: readonly string[] = Object.keys(entrySchema.shape);
const hint = `A list of videos has file, and id or url where there is one; it may have ${listFields.slice(3).join(', ')}.`;

/** Whether a file is such a list, by its name alone. */
export function isVideoList(name: string): boolean {
	return /^videos\.(?:csv|ya?ml)$/i.test(name);
}

/**
 * Reads a list of videos, CSV (a header with `file`, and other columns in any order) or YAML (a list of the same fields). An
 * entry that cannot be used leaves the others as they are.
 *
 * @param file path to name in problems
 * @param facts takes facts that cannot be understood, and columns whose names may be misspelt
 */
export function readVideoList(content: string, file: string, facts = new UnreadFacts()): VideoList {
	const entries = /\.csv$/i.test(file) ? csvEntries(content, file, facts) : yamlEntries(content, file);
	const problems: Problem[] = [];
	const unread: UnreadPart[] = [];
	const videos = entries.flatMap(({ entry, named, line, wrong, text }, index): ListedVideo[] => {
		const row = index + 1;
		const place = { file, ...(line === undefined ? { row } : { line }) };
		const reason = entry && wrongIn(entry);
		const found = wrong ?? (reason ? [{ ...place, reason, hint }] : []);
		problems.push(...found);
		if (text !== undefined) unread.push({ text, place: { file, line: found[0]?.line } });
		if (!entry || found.length > 0)
			return named === '' ? [] : [{ file: named, row, place, facts: {}, isRefused: true }];
		const video = videoOf(entry);
		facts.add(place, entry, video.facts);
		return [{ row, place, ...video }];
	});
	return { videos, problems, unread };
}

/** An entry of a list, or what is wrong with it. */
interface Listed {
	readonly entry?: Entry;
	/** The file that it names; empty where it names none. */
	readonly named: string;
	readonly line?: number;
	readonly wrong?: readonly Problem[];
	/** What cannot be taken apart, and may name other files. */
	readonly text?: string;
}

function videoOf({ file, id: given, moment_url, media, ...rest }: Entry): Omit<ListedVideo, 'row' | 'place'> {
	// People copy the address of a video where its id is asked for.
	const isAddress = given !== undefined && readHttpsUrl(given) !== null;
	const [id, url] = isAddress ? [undefined, rest.url ?? given] : [given, rest.url];
	const address = id === undefined && url === undefined ? undefined : addressOf({ id: id ?? '', url: url ?? '' });
	const momentUrl = moment_url === undefined ? null : readMomentUrl(moment_url);
	return {
		file,
		...(address && { address }),
		...(momentUrl !== null && { momentUrl }),
		facts: readFacts({ ...rest, url }, address?.videoId),
		...(media !== undefined && { media: readHttpsUrl(media)?.href ?? media }),
	};
}

function wrongIn({ file, url, moment_url: momentUrl, media }: Entry): string | null {
	if (file === '') return 'The row names no file.';
	if (file.includes('/') || file.includes('\\')) return `file is ${show(file)}, which is not in this folder.`;
	if (url && !readHttpsUrl(url)) return `url is ${show(url)}, which is no https address.`;
	if (momentUrl && !readMomentUrl(momentUrl)) {
		return `moment_url is ${show(momentUrl)}, which is no https address with {seconds} in it.`;
	}
	if (media && !readHttpsUrl(media) && !/^[^/\\:]+(?:\/[^/\\:]+)*$/.test(media)) {
		return `media is ${show(media)}, which is neither an https address nor a file in this folder.`;
	}
	return media?.split('/').some((part) => part === '..' || part === '.')
		? `media is ${show(media)}, which leaves this folder.`
		: null;
}

function csvEntries(content: string, file: string, facts: UnreadFacts): Listed[] {
	const table = readCsvTable(content);
	const { titles, columns, header, rows, rest } = table;
	if (columns.length > 0 && !columns.includes('file')) {
		const reason = `No column is called file: the header has ${titles.map(show).join(', ')}.`;
		return [{ named: '', wrong: [{ file, line: header.line, reason, hint }], text: content }];
	}
	facts.addColumns({ file, line: header.line }, columns, listFields);
	const entries = rows.map((row): Listed => {
		const { line, values } = row;
		const known = Object.entries(cellsOf(table, row)).filter(([name]) => listFields.includes(name));
		const entry = rowSchema.parse(Object.fromEntries(known));
		if (values.length === columns.length) return { entry, named: entry.file, line };
		const wrong = [{ file, line, ...wrongLength(values.length, columns.length) }];
		return { named: entry.file, line, wrong, text: values.join('\n') };
	});
	if (!rest) return entries;
	const { line, text, why } = rest;
	return [...entries, { named: '', line, wrong: [{ file, line, ...why }], text }];
}

function yamlEntries(content: string, file: string): Listed[] {
	const read = <Schema extends z.ZodType>(schema: Schema) =>
		readYaml(content, z.array(schema, 'The file must be a list, each entry beginning with "- file:"'), file, { hint });
	let wrong: readonly Problem[] = [];
	try {
		return read(entrySchema).map((entry) => ({ entry, named: entry.file }));
	} catch (error) {
		if (!(error instanceof CuemarkError)) throw error;
		wrong = error.problems;
	}
	try {
		return read(z.unknown()).map((value): Listed => {
			const { success, data: entry } = entrySchema.safeParse(value);
			if (success) return { entry, named: entry.file };
			const named = z.looseObject({ file: z.string() }).safeParse(value).data?.file ?? '';
			const refused = { named, wrong };
			wrong = [];
			return refused;
		});
	} catch {
		// It is no list.
		return [{ named: '', wrong, text: content }];
	}
}
