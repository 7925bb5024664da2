import type { CaptionReport } from '../sources/captions/read-captions.ts';
import { isTranslation } from '../sources/captions/identity/caption-name.ts';
import { countWords } from '../text/count-words.ts';
import type { Segment } from '../model.ts';
import { sentenceSigns } from '../text/sentence-end.ts';

/** A file's transcript of one video in one language. */
export interface Transcript {
	/** Name of the file. */
	readonly file: string;
	/** What was found in the file; absent for a data set. */
	readonly captions?: Pick<CaptionReport, 'automatic' | 'wordTimes'> | undefined;
	/** In file order. */
	readonly segments: readonly Segment[];
}

export interface Choice {
	readonly kept: readonly Transcript[];
	/** Name of the preferred file; for a data set in several files, of the first. Empty if nothing was left out. */
	readonly preferred: string;
	readonly leftOut: readonly Transcript[];
}

/** A transcript with a smaller share of the longest one's words than this is only a part, or has gaps. */
const COMPLETE = 0.8;
/**
 * Minimum number of sentence ends in a hundred words of a text that somebody wrote; speakers end a sentence after some
 * twenty words.
 */
const PUNCTUATED = 1;
const sentenceEnd = new RegExp(String.raw`[${sentenceSigns}](?=\s|$|\p{L})`, 'gu');

/**
 * Chooses among the transcripts of one video in one language, whose words would be duplicated if all were used. All
 * rows of data sets, from any number of files, are one transcript; each caption file is one. Preferred, in this order:
 * a complete transcript to one with gaps; the original to YouTube's translation; one that a person wrote or punctuated
 * to speech recognition; captions (timed to the word, with the end included) to a data set; the one with more words;
 * the one with the shorter name (a copy's name is longer); the first by name. Copies of one caption file, as in two
 * courses, are all kept, and merge.
 */
export function chooseTranscript(transcripts: readonly Transcript[]): Choice {
	const rows = transcripts.filter(({ captions }) => !captions);
	const files = transcripts.filter(({ captions }) => captions);
	const candidates = [...(rows.length > 0 ? [rows] : []), ...files.map((one) => [one])];
	if (candidates.length < 2) return { kept: transcripts, preferred: '', leftOut: [] };

	const measured = candidates.map((members) => ({ members, ...measure(members) }));
	const most = Math.max(...measured.map(({ words }) => words));
	const [best, ...others] = measured.sort(
		(a, b) =>
			Number(b.words >= most * COMPLETE) - Number(a.words >= most * COMPLETE) ||
			Number(a.isTranslation) - Number(b.isTranslation) ||
			Number(b.isWritten) - Number(a.isWritten) ||
			Number(b.isCaptions) - Number(a.isCaptions) ||
			b.words - a.words ||
			a.name.length - b.name.length ||
			(a.name < b.name ? -1 : 1),
	);
	if (!best) return { kept: [], preferred: '', leftOut: [] };
	const copies = others.filter((other) => best.isCaptions && isCopy(best.members, other.members));
	return {
		kept: [best, ...copies].flatMap(({ members }) => members),
		preferred: best.name,
		leftOut: others.filter((other) => !copies.includes(other)).flatMap(({ members }) => members),
	};
}

function measure(members: readonly Transcript[]) {
	let words = 0;
	let stops = 0;
	for (const { segments } of members) {
		for (const { text } of segments) {
			words += countWords(text);
			stops += text.match(sentenceEnd)?.length ?? 0;
		}
	}
	const name = members.map(({ file }) => file).sort()[0] ?? '';
	const captions = members[0]?.captions;
	return {
		name,
		words,
		isCaptions: captions !== undefined,
		isTranslation: captions !== undefined && isTranslation(name),
		isWritten: captions?.automatic === false || stops * 100 >= words * PUNCTUATED,
	};
}

function isCopy([a]: readonly Transcript[], [b]: readonly Transcript[]): boolean {
	return (
		a !== undefined &&
		a.segments.length === b?.segments.length &&
		a.segments.every(({ start, text }, index) => start === b.segments[index]?.start && text === b.segments[index].text)
	);
}
