import type { Moment } from '../../../src/model.ts';
import { findSectionTerms } from '../../../src/study/terms/key-terms.ts';
import { findPhrases } from '../../../src/study/terms/find-phrases.ts';
import { titlesFrom } from '../../../src/study/sections/title.ts';
import { openLanguage } from '../../../src/study/words/language.ts';
import { readTalk } from '../../../src/study/words/talk.ts';
import type { Recording, Topic } from './tinyrec.ts';

const english = openLanguage('en');

/** The recording as moments, one per utterance; seconds are indexes of utterances. */
export const momentsOf = ({ utterances }: Recording): Moment[] =>
	utterances.map(({ text }, index) => ({ second: index, end: index + 1, text }));

/** Share of topics whose generated title contains a word of the annotator's title. */
export function titleHits(topics: readonly Topic[], titles: readonly string[]): number {
	const hits = topics.filter(({ title }, index) => {
		const words = stems(titles[index] ?? '');
		return stems(title).some((stem) => words.includes(stem));
	});
	return hits.length / topics.length;
}

/** Cuemark's titles for the topics that an annotator segmented. */
export function ourTitles(recording: Recording, topics: readonly Topic[]): string[] {
	const talk = readTalk(momentsOf(recording), english);
	const ranges = topics.map(({ first, last }) => ({
		from: talk.firstWords[first] ?? 0,
		to: talk.firstWords[last + 1] ?? talk.words.length,
	}));
	return titlesFrom(findSectionTerms(talk, findPhrases(talk), ranges), english);
}

/** A baseline for titles: the first words of the topic. */
export const firstWords = ({ utterances }: Recording, topics: readonly Topic[]): string[] =>
	topics.map(({ first, last }) =>
		utterances
			.slice(first, last + 1)
			.flatMap(({ text }) => text.split(' '))
			.slice(0, 6)
			.join(' '),
	);

const stems = (title: string): string[] =>
	readTalk([{ second: 0, end: 1, text: title }], english)
		.words.filter(({ kind }) => kind !== 'stop')
		.map(({ entry }) => entry.stem);
