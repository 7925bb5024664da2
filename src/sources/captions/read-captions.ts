import { type Flaw, unusable } from '../../errors.ts';
import type { Segment, SourceFile, VideoId } from '../../model.ts';
import { detach } from '../string-pool.ts';
import { countWords } from '../../text/count-words.ts';
import { type Caption, type Cue, type Oddity, OddityTally } from './track.ts';
import type { Decoded } from '../../text/decode.ts';
import type { FolderFacts } from './identity/folder.ts';
import { identify } from './identity/identify.ts';
import { joinCues } from './segments/join.ts';
import type { CaptionFormat, RecognizedCaptions } from './formats.ts';
import { languageOfScript } from './script-language.ts';
import { toCues } from './segments/speech.ts';
import { normalizeCaptions } from './segments/normalize.ts';
import { unroll } from './segments/unroll.ts';

/** Statistics about one caption file. */
export interface CaptionReport {
	readonly format: CaptionFormat;
	/** WHATWG label, `utf-8`. */
	readonly encoding: string;
	readonly videoId: VideoId;
	readonly language?: string;
	/**
	 * Whether the captions are probably from speech recognition: they roll, most of them overlap the next, or every word
	 * has a time.
	 */
	readonly automatic: boolean;
	/** Whether most captions have word times. Only speech recognition writes those, so translations have none. */
	readonly wordTimes: boolean;
	/** Number of captions in the file. */
	readonly captions: number;
	/** Number of words after unrolling; see `countWords`. */
	readonly words: number;
	/** Number of rows removed because they only repeat the previous caption. */
	readonly rolledRows: number;
	/** Number of captions that start before the previous one ends. */
	readonly overlaps: number;
	readonly sounds: number;
	/** Number of changes of speaker, named or not. */
	readonly speakers: number;
	readonly segments: number;
	readonly oddities: readonly Oddity[];
}

/** A decoded caption file whose format is known. */
export interface CaptionFile extends RecognizedCaptions, Pick<Decoded, 'encoding' | 'damaged'> {}

/** The segments of one caption file, with statistics. */
export interface CaptionSegments {
	readonly segments: readonly Segment[];
	readonly report: CaptionReport;
	/** Number of captions read, including rejected ones. */
	readonly rows: number;
	readonly rejected: number;
	/** The rejected captions, and why. */
	readonly flaws: readonly Flaw[];
}

/**
 * Turns one caption file into segments:
 *
 * 1. parse (`text-formats`, `json-formats`, `xml-formats`): captions as shown on the screen
 * 2. identify (`identity`): the video, the language, and facts about both
 * 3. normalize and unroll (`segments`, like all further steps): every line once, in the order of time
 * 4. separate speakers and sounds from the words
 * 5. join cues to segments, within chapters
 *
 * @throws {CuemarkError} if the file is malformed, has no words, or its video cannot be identified
 */
export function readCaptions(
	{ format, encoding, damaged, parse }: CaptionFile,
	source: SourceFile,
	folder: FolderFacts,
): CaptionSegments {
	const file = source.name;
	const parsed = parse();
	const identity = identify(source, parsed.facts, folder);
	if ('reason' in identity) throw unusable(file, [identity]);
	const { videoId, details } = identity;

	const oddities = new OddityTally();
	oddities.add(`characters that are not valid ${encoding.toUpperCase()}`, damaged);
	oddities.addAll(parsed.oddities);
	const flaws = [...parsed.flaws];
	const captions = normalizeCaptions(parsed.captions, oddities, flaws);
	if (captions.length === 0) throw unusable(file, flaws);
	oddities.add(lateBeginning, Math.floor((captions[0]?.start ?? 0) / 3600));
	const { captions: unrolled, rolledRows, rewordedRows } = unroll(captions);
	oddities.add(reworded, rewordedRows);
	const cues = toCues(unrolled);
	const language = identity.facts.language ?? languageOfScript(cues.map(({ text }) => text));
	const facts = language === undefined ? identity.facts : { ...identity.facts, language };
	const joined = joinCues(cues, details.chapters);
	if (joined.length === 0) throw unusable(file, [onlySounds]);
	const segments = joined.map(({ start, end, text, marks, times, pauses }): Segment => ({
		videoId,
		text: detach(text),
		start,
		end,
		...facts,
		...(marks.length > 0 && { marks }),
		...(times.length > 0 && { times }),
		...(pauses.length > 0 && { pauses }),
		details,
	}));
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
	// Downloaders that convert rolling captions to SRT show each one until the one after next starts.
	if (rolledRows > 0 || (captions >= 10 && overlaps > captions * 0.8)) return true;
	return cues.every((cue) => cue.words ?? cue.text === '');
}

function overlapsIn(captions: readonly Caption[]): number {
	return captions.filter((caption, index) => caption.start < (captions[index - 1]?.end ?? 0)).length;
}

/** Timelines of video editors often start at 1:00:00, and exported captions keep those times. */
const lateBeginning = 'hours before the first caption (export with times from 0:00 if the video has no such beginning)';

/** Somebody corrected a line of rolling captions, but not each of its copies. */
const reworded =
	'rolling lines repeated in other words (the first copy counts: correct that one, or use glossary.yaml)';

const onlySounds = { reason: 'These captions contain only sounds and no words.', hint: 'Remove the file.' };
