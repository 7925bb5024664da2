import type { Moment, Video, VideoId } from '../../src/model.ts';
import type { Language } from '../../src/study/words/language.ts';
import { openLanguage } from '../../src/study/words/language.ts';
import { readTalk, type Talk } from '../../src/study/words/talk.ts';

export const idOf = (name: string): VideoId => name.padEnd(11, '_').slice(0, 11) as VideoId;

/** Moments with these texts, every so many seconds. */
export const momentsOf = (texts: readonly string[], seconds = 25): Moment[] =>
	texts.map((text, index) => ({ second: index * seconds, end: (index + 1) * seconds, text }));

export function videoOf(texts: readonly string[], change: Partial<Video> = {}): Video {
	const moments = momentsOf(texts);
	const id = change.id ?? idOf('talk');
	return {
		id,
		title: 'A talk',
		url: `https://www.youtube.com/watch?v=${id}`,
		thumbnail: `https://i.ytimg.com/vi/${id}/maxresdefault.jpg`,
		duration: moments.at(-1)?.end ?? 0,
		language: 'en',
		courses: [],
		moments,
		...change,
	};
}

export const talkOf = (texts: readonly string[], language: Language = openLanguage('en')): Talk =>
	readTalk(momentsOf(texts), language);

const subjects = {
	bread: {
		things: [
			'sourdough starter',
			'rye flour',
			'wet dough',
			'oven steam',
			'bread crust',
			'wild yeast',
			'gluten strands',
		],
		acts: ['rises in the warm kitchen', 'ferments until morning', 'rests under a towel', 'bakes to a brown loaf'],
	},
	bridges: {
		things: ['suspension cable', 'stone arch', 'steel truss', 'bridge deck', 'river pier', 'expansion joint', 'girder'],
		acts: ['carries the traffic load', 'sways under strong wind', 'rusts near the harbour', 'spans the wide valley'],
	},
	bees: {
		things: [
			'honey comb',
			'worker bee',
			'drone larvae',
			'queen pheromone',
			'nectar flow',
			'hive entrance',
			'pollen basket',
		],
		acts: ['fills every wax cell', 'dances on the frame', 'guards the brood chamber', 'swarms in early summer'],
	},
} as const;

export type Subject = keyof typeof subjects;

/** Moments of some 70 words each on one subject, as automatic captions have them: no capitals, no full stops. */
export function talkAbout(subject: Subject, moments: number): string[] {
	const { things, acts } = subjects[subject];
	let turn = 0;
	const pick = <Value>(values: readonly Value[]): Value | undefined =>
		values[(turn++ * 7 + (turn >> 2)) % values.length];
	return Array.from({ length: moments }, () =>
		Array.from({ length: 7 }, () => `and then the ${pick(things)} really ${pick(acts)}`).join(' '),
	);
}
