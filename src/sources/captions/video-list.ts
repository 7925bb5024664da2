import { type CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { CuemarkError, type Problem, reasonOf } from '../../errors.ts';
import type { VideoFacts } from '../../model.ts';
import { readYaml } from '../../yaml.ts';
import { linesOfRecords } from '../delimited.ts';
import { delimiterOf, lineEndsOf } from '../detect.ts';
import { readFacts } from '../facts.ts';
import { show, showName } from '../show.ts';
import { StringPool } from '../string-pool.ts';
import { UnreadFacts } from '../unread-facts.ts';
import { readHttpsUrl } from '../video-url.ts';
import { type Address, addressOf, readMomentUrl } from './video-address.ts';

/** What a folder's `videos.csv` or `videos.yaml` says of the video of one caption file. */
export interface ListedVideo {
	/** Name of the caption file, or what the names of all languages begin with. */
	readonly file: string;
	/** Its row, or entry, from 1; the header does not count. */
	readonly row: number;
	/** Where that stands. */
	readonly place: Pick<Problem, 'file' | 'line' | 'row'>;
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
	/** What is wrong with entries, by its places. */
	readonly problems: readonly Problem[];
}

// YAML may read a cell as a number or a date; an empty one counts as absent.
const cell = z
	.union([z.string(), z.number().transform(String), z.date().transform((date) => date.toISOString())])
	.nullish()
	.transform((value) => (value?.trim() === '' ? undefined : value?.trim()));

const entrySchema = z.strictObject({
	file: z.string().min(1, 'must name a caption file'),
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
});
type Entry = z.infer<typeof entrySchema>;

// All cells of CSV are texts.
const rowSchema = entrySchema.extend({ file: z.string().default('') });

const fields = Object.keys(entrySchema.shape);
const hint = `A list of videos has file, and id or url where there is one; it may have ${fields.slice(3).join(', ')}.`;

/** Whether a file is such a list, by its name alone. */
export function isVideoList(name: string): boolean {
	return /^videos\.(?:csv|ya?ml)$/i.test(name);
}

/**
 * Reads a list of videos, CSV (a header with `file`, and other columns in any order) or YAML (a list of the same fields).
 *
 * @param file path to name in errors
 * @param unread takes facts that cannot be understood, and columns whose names may be misspelt
 * @throws {CuemarkError} where it is no list at all
 */
export function readVideoList(content: string, file: string, unread = new UnreadFacts()): VideoList {
	const entries = /\.csv$/i.test(file) ? csvEntries(content, file, unread) : yamlEntries(content, file);
	const problems: Problem[] = [];
	const videos = entries.flatMap(({ entry, named, line, wrong }, index): ListedVideo[] => {
		const row = index + 1;
		const place = { file, ...(line === undefined ? { row } : { line }) };
		const reason = entry && wrongIn(entry);
		const found = wrong ?? (reason ? [{ ...place, reason, hint }] : []);
		problems.push(...found);
		if (!entry || found.length > 0)
			return named === '' ? [] : [{ file: named, row, place, facts: {}, isRefused: true }];
		const video = videoOf(entry);
		unread.add(place, entry, video.facts);
		return [{ row, place, ...video }];
	});
	return { videos, problems };
}

/** An entry of a list, or what is wrong with it. */
interface Listed {
	readonly entry?: Entry;
	/** The file that it names; empty where it names none. */
	readonly named: string;
	readonly line?: number;
	readonly wrong?: readonly Problem[];
}

function videoOf({ file, id, url, moment_url, media, ...rest }: Entry): Omit<ListedVideo, 'row' | 'place'> {
	const address = id === undefined && url === undefined ? undefined : addressOf({ id: id ?? '', url: url ?? '' });
	const momentUrl = moment_url === undefined ? null : readMomentUrl(moment_url);
	return {
		file,
		...(address && { address }),
		...(momentUrl !== null && { momentUrl }),
		facts: readFacts({ ...rest, url }, address?.videoId, new StringPool()),
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

function csvEntries(content: string, file: string, unread: UnreadFacts): Listed[] {
	const delimiter = delimiterOf(content.split('\n', 1)[0] ?? '');
	const options = {
		delimiter,
		bom: true,
		columns: (header: readonly string[]) => {
			const names = header.map(nameColumn);
			unread.addColumns({ file, line: 1 }, names, fields);
			return names;
		},
		info: true,
		relax_quotes: true,
		// Rows that another program appended may have other line ends.
		record_delimiter: lineEndsOf(content),
		skip_empty_lines: true,
		trim: true,
	} as const;
	let rows: { record: Record<string, string>; info: { lines: number } }[];
	try {
		rows = parse(content, options) as unknown as typeof rows;
	} catch (error) {
		const { lines } = error as CsvError & { lines?: number };
		throw new CuemarkError(`${file} cannot be used.`, {
			cause: error,
			problems: [
				{ file, line: lines, reason: `This is not CSV: ${showName(reasonOf(error).replace(/\.$/, ''))}.`, hint },
			],
		});
	}
	const linesOf = linesOfRecords();
	return rows.map(({ record, info }) => {
		const known = Object.fromEntries(Object.entries(record).filter(([name]) => fields.includes(name)));
		const entry = rowSchema.parse(known);
		return { entry, named: entry.file, line: linesOf(Object.values(record), info.lines).begin };
	});
}

const nameColumn = (title: string): string =>
	title
		.trim()
		.toLowerCase()
		.replaceAll(/[\s-]+/g, '_');

function yamlEntries(content: string, file: string): Listed[] {
	const read = <Schema extends z.ZodType>(schema: Schema) => readYaml(content, z.array(schema), file, { hint });
	try {
		return read(entrySchema).map((entry) => ({ entry, named: entry.file }));
	} catch (error) {
		// Where it is a list, an entry that cannot be used leaves the others as they are.
		const entries = read(z.unknown());
		let wrong = error instanceof CuemarkError ? error.problems : [];
		return entries.map((value): Listed => {
			const { success, data: entry } = entrySchema.safeParse(value);
			if (success) return { entry, named: entry.file };
			const named = z.looseObject({ file: z.string() }).safeParse(value).data?.file ?? '';
			const refused = { named, wrong };
			wrong = [];
			return refused;
		});
	}
}
