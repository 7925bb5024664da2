import { below, type Random, seededRandom, zipf } from './random.ts';
import { anyWord, functionWord, subjectWord } from './words.ts';

/** A row of the segment data set, in its own schema. */
export interface Row {
	readonly video_id: string;
	/** Begins with a space, as there. */
	readonly text: string;
	readonly start_second: number;
	readonly end_second: number;
	readonly url: string;
	readonly title: string;
	readonly thumbnail: string;
}

/** Segments of a talk; they last 22 to 37 seconds, so that it lasts half an hour. */
export const SEGMENTS = 60;
/** Characters of a segment's text, the space at its beginning included. */
export const SHORTEST = 361;
export const LONGEST = 490;

/** Fields that talks are of, and topics of a field. */
const FIELDS = 24;
const TOPICS = 12;
/** No word has more letters. */
const LONGEST_WORD = 16;

const alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_';

/** What a stretch of talk is about: words, and pairs of words that go together; most frequent first. */
interface Topic {
	readonly words: readonly string[];
	readonly phrases: readonly string[];
}

/**
 * A talk in invented words: half an hour on some topics of a field, one after the other, each with words of its own among
 * those that all talks have. The same arguments give the same rows.
 *
 * @param index which talk of the corpus it is, from 0: as good as all ids differ
 * @param revision from 0: another has the same id, title and topics, and other words
 */
export function makeTalk(seed: number, index: number, revision = 0): Row[] {
	const plan = seededRandom(seed, 1, index);
	const id = Array.from({ length: 11 }, () => alphabet[below(plan, alphabet.length)]).join('');
	const topics = topicsOf(seed, plan);
	const title = titleOf(topics, plan);
	const random = seededRandom(seed, 2, index, revision);
	const stops = topics.map((_, topic) => ((topic + 1) / topics.length) * SEGMENTS + below(random, 3) - 1);
	let start = 0;
	let left: string[] = [];
	return Array.from({ length: SEGMENTS }, (_, segment): Row => {
		const topic = topics[stops.findIndex((stop) => segment < stop)] ?? topics.at(-1);
		const enough = SHORTEST + below(random, LONGEST - SHORTEST - LONGEST_WORD);
		let text = '';
		while (text.length < enough) {
			if (left.length === 0) left = sayClause(topic, random);
			text += ` ${left.shift() ?? ''}`;
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

/** What a reader would type to find a talk: what its title names first. */
export const queryFor = ({ title }: Pick<Row, 'title'>): string => title.split(' and ')[0]?.toLowerCase() ?? '';

function topicsOf(seed: number, plan: Random): Topic[] {
	const field = zipf(plan, FIELDS);
	const chosen = new Map<number, Topic>();
	const count = 4 + below(plan, 4);
	while (chosen.size < count) {
		// Now and then a talk looks beyond its field.
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

/** A few words that go together: some that every talk is full of, and then one of any talk or what the topic is about. */
function sayClause(topic: Topic | undefined, random: Random): string[] {
	const before = Array.from({ length: 1 + below(random, 4) }, () => functionWord(random));
	const kind = random();
	if (topic && kind < 0.1) return [...before, ...(topic.phrases[zipf(random, topic.phrases.length)] ?? '').split(' ')];
	if (topic && kind < 0.3) return [...before, topic.words[zipf(random, topic.words.length, 4)] ?? ''];
	return [...before, anyWord(random)];
}
