import { z } from 'zod';
import { CuemarkError, type Problem, type SourceLocation } from '../../../errors.ts';
import type { StatedFacts } from '../../../model.ts';
import { readYaml } from '../../../text/yaml.ts';
import { wrongLength } from '../../csv-dialect.ts';
import { type FactName, factNames, readFacts } from '../../facts.ts';
import { show } from '../../show.ts';
import { UnreadFacts } from '../../unread-facts.ts';
import { readHttpsUrl } from '../../video-url.ts';
import { cellsOf, readCsvTable } from '../../csv-table.ts';
import { type Address, addressOf, readMomentUrl } from './video-address.ts';

/** An entry in a folder's `videos.csv` or `videos.yaml`: the video of one caption file. */
export interface ListedVideo {
	/** Name of the caption file, or the stem that the files of all languages share. */
	readonly file: string;
	/** 1-based row or entry, not counting the header. */
	readonly row: number;
	/** Location of the entry. */
	readonly place: SourceLocation;
	/** Absent if the entry has no id and no URL: then the video is identified by other means. */
	readonly address?: Address;
	/** See `Address`. */
	readonly momentUrl?: string;
	readonly facts: StatedFacts;
	/** As written: https URL, or path relative to the folder of the list. */
	readonly media?: string;
	/** Whether it has an unusable value: then its captions are rejected. */
	readonly isRefused?: true;
}

/** A parsed list of videos. */
export interface VideoList {
	/** All entries that name a file. */
	readonly videos: readonly ListedVideo[];
	/** Problems with the list and its entries, in order. */
	readonly problems: readonly Problem[];
	/** The first place that could not be parsed: what is there may name any file. */
	readonly unread?: SourceLocation | undefined;
}

// YAML may parse a cell as a number or a date. An empty cell counts as absent.
const cell = z
	.union(
		[z.string(), z.number().transform(String), z.date().transform((date) => date.toISOString())],
		'must be text, in quotation marks if it looks like something else',
	)
	.nullish()
	.transform((value) => (value?.trim() === '' ? undefined : value?.trim()));

const facts = Object.fromEntries(factNames.map((name) => [name, cell])) as Record<FactName, typeof cell>;

const entrySchema = z.strictObject(
	{
		file: z
			.string('must be the name of a caption file, in quotation marks if it looks like a number')
			.min(1, 'must name a caption file'),
		id: cell,
		...facts,
		moment_url: cell,
		media: cell,
	},
	'must be an entry such as "file: talk.srt"',
);
type Entry = z.infer<typeof entrySchema>;

// In CSV, every cell is a string.
const rowSchema = entrySchema.extend({ file: z.string().default('') });

/** The columns or keys of a list. */
export const listFields: readonly string[] = Object.keys(entrySchema.shape);
const hint = `Each entry needs file, plus id or url if there is one; it can also have ${listFields.slice(3).join(', ')}.`;

/**
 * Reads a list of videos in CSV (a header with `file`, other columns in any order) or YAML (a list with the same keys).
 * An unusable entry does not affect the others.
 *
 * @param file path for problems
 * @param facts collects facts that cannot be parsed, and columns whose names may be misspelled
 */
export function readVideoList(content: string, file: string, facts = new UnreadFacts()): VideoList {
	const entries = /\.csv$/i.test(file) ? csvEntries(content, file, facts) : yamlEntries(content, file);
	const problems: Problem[] = [];
	let unread: SourceLocation | undefined;
	const videos = entries.flatMap(({ entry, named, line, problems: ownProblems, isUnread }, index): ListedVideo[] => {
		const row = index + 1;
		const place = { file, ...(line === undefined ? { row } : { line }) };
		const reason = entry && reasonToRefuse(entry);
		const found = ownProblems ?? (reason ? [{ ...place, reason, hint }] : []);
		problems.push(...found);
		if (isUnread) unread ??= { file, line: found[0]?.line };
		if (!entry || found.length > 0)
			return named === '' ? [] : [{ file: named, row, place, facts: {}, isRefused: true }];
		const video = videoOf(entry);
		facts.add(place, entry, video.facts);
		return [{ row, place, ...video }];
	});
	return { videos, problems, unread };
}

/** An entry of a list, or the problems with it. */
interface Listed {
	readonly entry?: Entry;
	/** The file that it names; empty if it names none. */
	readonly named: string;
	readonly line?: number;
	readonly problems?: readonly Problem[];
	/** Whether it could not be parsed, and may name other files. */
	readonly isUnread?: true;
}

function videoOf({ file, id: given, moment_url, media, ...rest }: Entry): Omit<ListedVideo, 'row' | 'place'> {
	// People paste the URL of a video as its id.
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

function reasonToRefuse({ file, url, moment_url: momentUrl, media }: Entry): string | null {
	if (file === '') return 'The row has no file.';
	if (file.includes('/') || file.includes('\\')) return `file is ${show(file)}, which is not in this folder.`;
	if (url && !readHttpsUrl(url)) return `url is ${show(url)}, which is not an https URL.`;
	if (momentUrl && !readMomentUrl(momentUrl)) {
		return `moment_url is ${show(momentUrl)}, which is not an https URL with {seconds} in it.`;
	}
	if (media && !readHttpsUrl(media) && !/^[^/\\:]+(?:\/[^/\\:]+)*$/.test(media)) {
		return `media is ${show(media)}, which is neither an https URL nor a file in this folder.`;
	}
	return media?.split('/').some((part) => part === '..' || part === '.')
		? `media is ${show(media)}, which is outside this folder.`
		: null;
}

function csvEntries(content: string, file: string, facts: UnreadFacts): Listed[] {
	const table = readCsvTable(content);
	const { titles, columns, header, rows, rest } = table;
	if (columns.length > 0 && !columns.includes('file')) {
		const reason = `There is no column "file": the header has ${titles.map(show).join(', ')}.`;
		return [{ named: '', problems: [{ file, line: header.line, reason, hint }], isUnread: true }];
	}
	facts.addColumns({ file, line: header.line }, columns, listFields);
	const entries = rows.map((row): Listed => {
		const { line, values } = row;
		const known = Object.entries(cellsOf(table, row)).filter(([name]) => listFields.includes(name));
		const entry = rowSchema.parse(Object.fromEntries(known));
		if (values.length === columns.length) return { entry, named: entry.file, line };
		const problems = [{ file, line, ...wrongLength(values.length, columns.length) }];
		return { named: entry.file, line, problems, isUnread: true };
	});
	if (!rest) return entries;
	const { line, why } = rest;
	return [...entries, { named: '', line, problems: [{ file, line, ...why }], isUnread: true }];
}

function yamlEntries(content: string, file: string): Listed[] {
	const read = <Schema extends z.ZodType>(schema: Schema) =>
		readYaml(content, z.array(schema, 'The file must be a list of entries that begin with "- file:"'), file, { hint });
	let problems: readonly Problem[] = [];
	try {
		return read(entrySchema).map((entry) => ({ entry, named: entry.file }));
	} catch (error) {
		if (!(error instanceof CuemarkError)) throw error;
		problems = error.problems;
	}
	try {
		return read(z.unknown()).map((value): Listed => {
			const { success, data: entry } = entrySchema.safeParse(value);
			if (success) return { entry, named: entry.file };
			const named = z.looseObject({ file: z.string() }).safeParse(value).data?.file ?? '';
			// The first refused entry reports the problems of all.
			const refused = { named, problems };
			problems = [];
			return refused;
		});
	} catch {
		// It is not a list.
		return [{ named: '', problems, isUnread: true }];
	}
}
