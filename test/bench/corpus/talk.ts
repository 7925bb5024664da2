import { below, type Random, seededRandom, zipf } from './random.ts';
import { anyWord, functionWord, subjectWord } from './words.ts';

/** A row of the segment data set, in its own schema. */
export interface Row {
	readonly video_id: string;
	/** Starts with a space, as in the data set. */
	readonly text: string;
	readonly start_second: number;
	readonly end_second: number;
	readonly url: string;
	readonly title: string;
	readonly thumbnail: string;
}

/** Segments per talk. At 22 to 37 seconds each, a talk lasts half an hour. */
export const SEGMENTS = 60;
/** Characters per segment, including the leading space. */
export const SHORTEST = 361;
export const LONGEST = 490;

/** Number of fields, and of topics per field. */
const FIELDS = 24;
const TOPICS = 12;
/** Letters of the longest word. */
const LONGEST_WORD = 16;

const alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_';

/** A topic: its words and two-word phrases, most frequent first. */
interface Topic {
	readonly words: readonly string[];
	readonly phrases: readonly string[];
}

/**
 * Generates a talk of half an hour in invented words. It covers several topics of a field in turn, each with its own
 * words among those that all talks share. Deterministic.
 *
 * @param index number of the talk in the corpus, from 0; ids are practically unique
 * @param revision from 0: other revisions have the same id, title and topics, but different words
 */
export function makeTalk(seed: number, index: number, revision = 0): Row[] {
	const plan = seededRandom(seed, 1, index);
	const id = Array.from({ length: 11 }, () => alphabet[below(plan, alphabet.length)]).join('');
	const topics = topicsOf(seed, plan);
	const title = titleOf(topics, plan);
	const random = seededRandom(seed, 2, index, revision);
	const stops = topics.map((_, topic) => ((topic + 1) / topics.length) * SEGMENTS + below(random, 3) - 1);
	let start = 0;
	let clause: string[] = [];
	return Array.from({ length: SEGMENTS }, (_, segment): Row => {
		const topic = topics[stops.findIndex((stop) => segment < stop)] ?? topics.at(-1);
		const minLength = SHORTEST + below(random, LONGEST - SHORTEST - LONGEST_WORD);
		let text = '';
		while (text.length < minLength) {
			if (clause.length === 0) clause = makeClause(topic, random);
			text += ` ${clause.shift() ?? ''}`;
		}
		const from = start;
		start += 22 + below(random, 16);
		return {
			video_id: id,
			text,
			start_second: from,
			end_second: start,
			url: `https://www.youtube.com/watch?v=${id}&t=${String(from)}s`,
			title,
			thumbnail: `https://i.ytimg.com/vi/${id}/maxresdefault.jpg`,
		};
	});
}

/** The query a reader would type to find a talk: the first topic in its title. */
export const queryFor = ({ title }: Pick<Row, 'title'>): string => title.split(' and ')[0]?.toLowerCase() ?? '';

function topicsOf(seed: number, plan: Random): Topic[] {
	const field = zipf(plan, FIELDS);
	const chosen = new Map<number, Topic>();
	const count = 4 + below(plan, 4);
	while (chosen.size < count) {
		// Occasionally a topic of another field.
		const number = (plan() < 0.15 ? below(plan, FIELDS) : field) * TOPICS + zipf(plan, TOPICS);
		chosen.set(number, makeTopic(seed, number));
	}
	return [...chosen.values()];
}

function makeTopic(seed: number, number: number): Topic {
	const random = seededRandom(seed, 3, number);
	const words = Array.from({ length: 20 }, () => subjectWord(random));
	const word = (): string => words[below(random, words.length)] ?? '';
	return { words, phrases: Array.from({ length: 5 }, () => `${word()} ${word()}`) };
}

function titleOf(topics: readonly Topic[], plan: Random): string {
	const [first = '', second = ''] = topics.map(({ phrases }) => phrases[zipf(plan, 3)] ?? '');
	return `${first.charAt(0).toUpperCase()}${first.slice(1)} and ${second}`;
}

/** A clause: a few function words, followed by a phrase or word of the topic or by any word. */
function makeClause(topic: Topic | undefined, random: Random): string[] {
	const before = Array.from({ length: 1 + below(random, 4) }, () => functionWord(random));
	const kind = random();
	if (topic && kind < 0.1) return [...before, ...(topic.phrases[zipf(random, topic.phrases.length)] ?? '').split(' ')];
	if (topic && kind < 0.3) return [...before, topic.words[zipf(random, topic.words.length, 4)] ?? ''];
	return [...before, anyWord(random)];
}
