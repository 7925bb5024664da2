import path from 'node:path';
import { type Flaw, type SourceLocation, showLocation, unusable } from '../../errors.ts';
import type { Segment, SourceFile, VideoId } from '../../model.ts';
import { detach } from '../string-pool.ts';
import { countWords } from '../../text/count-words.ts';
import type { Caption, Cue, Oddity } from './track.ts';
import type { Decoded } from '../../text/decode.ts';
import { type FolderFacts, listedAs } from './identity/folder.ts';
import { identify } from './identity/identify.ts';
import { joinCues } from './segments/join.ts';
import type { CaptionFormat, RecognizedCaptions } from './formats.ts';
import { languageOfScript } from './script-language.ts';
import { spokenCues } from './segments/speech.ts';
import { OddityTally } from './oddity-tally.ts';
import { tidied } from './segments/tidy.ts';
import { unroll } from './segments/unroll.ts';

/** What was found in one caption file. */
export interface CaptionReport {
	readonly format: CaptionFormat;
	/** Label of the encoding, `utf-8`. */
	readonly encoding: string;
	readonly videoId: VideoId;
	readonly language?: string;
	/**
	 * Whether a program wrote down what it heard, as far as can be told: the captions roll, most of them run into the next,
	 * or every word has its time.
	 */
	readonly automatic: boolean;
	/** Whether most captions have times for their words. Only programs that heard the words write those, so no translation has them. */
	readonly wordTimes: boolean;
	/** Captions as the file has them. */
	readonly captions: number;
	/** After un-rolling; see `countWords`. */
	readonly words: number;
	/** Rows left out because they were only carried over from the caption before. */
	readonly rolledRows: number;
	/** Captions that start before the one above them has ended. */
	readonly overlaps: number;
	readonly sounds: number;
	/** Changes of speaker, those without a name included. */
	readonly speakers: number;
	readonly segments: number;
	readonly oddities: readonly Oddity[];
}

/** A caption file that was decoded, and whose format is known. */
export interface CaptionFile extends RecognizedCaptions, Pick<Decoded, 'encoding' | 'damaged'> {}

/** The segments of one caption file, and what was found in it. */
export interface CaptionSegments {
	readonly segments: readonly Segment[];
	readonly report: CaptionReport;
	/** Captions that are left out, and why. */
	readonly rejected: number;
	/** Captions read, those included. */
	readonly rows: number;
	readonly flaws: readonly Flaw[];
}

/**
 * One caption file, from text to segments:
 *
 * 1. parse (`text-formats`, `json-formats`, `xml-formats`): captions as they stand on the screen
 * 2. identify (`identity`): which video, which language, what is known of it?
 * 3. tidy and un-roll (`segments`, as all that follows): each line once, in the order of time
 * 4. take speakers and sounds out of the words
 * 5. join to segments, within chapters
 *
 * @throws {CuemarkError} where the file is broken, holds no words, or nothing says which video it is of
 */
export function readCaptions(
	{ format, encoding, damaged, parse }: CaptionFile,
	source: SourceFile,
	folder: FolderFacts,
): CaptionSegments {
	const file = source.name;
	const parsed = parse();
	const base = path.posix.basename(file);
	const identity = identify(source, parsed.facts, folder);
	const listed = listedAs(base, folder);
	if (listed?.isRefused) throw unusable(file, [ofRefusedEntry(listed.place)]);
	const unread = folder.unknownListed.get(base);
	if ('reason' in identity) throw unusable(file, [unread ? ofRefusedEntry(unread) : identity]);
	const { videoId, details } = identity;

	const oddities = new OddityTally();
	oddities.add(`characters that are no ${encoding.toUpperCase()}`, damaged);
	oddities.addAll(parsed.oddities);
	const flaws = [...parsed.flaws];
	const captions = tidied(parsed.captions, oddities, flaws);
	if (captions.length === 0) throw unusable(file, flaws);
	oddities.add(lateBeginning, Math.floor((captions[0]?.start ?? 0) / 3600));
	const { captions: unrolled, rolledRows } = unroll(captions);
	const cues = spokenCues(unrolled);
	const language = identity.facts.language ?? languageOfScript(cues.map(({ text }) => text));
	const facts = language === undefined ? identity.facts : { ...identity.facts, language };
	const joined = joinCues(cues, details.chapters);
	if (joined.length === 0) throw unusable(file, [onlySounds]);
	const segments = joined.map(({ start, end, text: words, marks, times, pauses }): Segment => {
		const within = {
			...(marks.length > 0 && { marks }),
			...(times.length > 0 && { times }),
			...(pauses.length > 0 && { pauses }),
		};
		return { videoId, text: detach(words), start, end, ...facts, ...within, details };
	});
	const overlaps = overlapsIn(captions);
	const report: CaptionReport = {
		format,
		encoding,
		videoId,
		...(language && { language }),
		automatic: isAutomatic(cues, { rolledRows, overlaps, captions: captions.length }),
		wordTimes: cues.filter((cue) => cue.words).length * 2 > cues.length,
		captions: parsed.captions.length,
		words: wordsIn(cues),
		rolledRows,
		overlaps,
		sounds: cues.reduce((sum, cue) => sum + (cue.sounds?.length ?? 0), 0),
		speakers: joined.reduce((sum, { marks }) => sum + marks.filter((mark) => mark.kind === 'speaker').length, 0),
		segments: segments.length,
		oddities: oddities.list(),
	};
	const rows = parsed.captions.length + parsed.flaws.length;
	return {
		segments,
		report,
		rows,
		rejected: rows - captions.length,
		flaws: flaws.sort((a, b) => (a.line ?? a.row ?? 0) - (b.line ?? b.row ?? 0)),
	};
}

function wordsIn(cues: readonly Cue[]): number {
	return cues.reduce((sum, { text }) => sum + countWords(text), 0);
}

function isAutomatic(
	cues: readonly Cue[],
	{ rolledRows, overlaps, captions }: { rolledRows: number; overlaps: number; captions: number },
): boolean {
	// Downloaders that write rolling captions as SRT leave each on the screen until the one after next begins.
	if (rolledRows > 0 || (captions >= 10 && overlaps > captions * 0.8)) return true;
	return cues.every((cue) => cue.words ?? cue.text === '');
}

function overlapsIn(captions: readonly Caption[]): number {
	return captions.filter((caption, index) => caption.start < (captions[index - 1]?.end ?? 0)).length;
}

/** Programs that cut videos often begin their timelines at 1:00:00, and export captions with its times. */
const lateBeginning = 'hours before the first caption';

const onlySounds = { reason: 'Only sounds are heard in these captions, and no words.', hint: 'Remove the file.' };

const ofRefusedEntry = ({ file, ...place }: SourceLocation) => ({
	reason: `What ${showLocation({ ...place, file: path.posix.basename(file) })} says of this transcript cannot be used.`,
	hint: 'Put the list right.',
});
