import { expect, test } from 'vitest';
import type { GlossaryEntry } from '../../../src/model.ts';
import { studyVideo } from '../../../src/study/study-video.ts';
import { videoOf } from '../talks.ts';

const termed = (term: string): GlossaryEntry => ({ term, soundsLike: [], case: 'any', scope: 'all', context: [] });

const lowerCase = videoOf([
	'the llm was trained with pytorch and the second llm reads what was baked',
	'two llms with pytorch are slow, and the ovens of new york are warm',
	'so an llm needs the memory of a bakery, and pytorch’s memory is in new york',
]);
const plain = studyVideo(lowerCase).notes;
const { notes } = studyVideo(lowerCase, [termed('LLM'), termed('PyTorch'), termed('New York')]);

test('key terms and titles are spelled as in the glossary', () => {
	expect(plain.terms.map(({ text }) => text)).toEqual(expect.arrayContaining(['llm', 'pytorch', 'pytorch’s memory']));
	expect(notes.terms.map(({ text }) => text)).toEqual(expect.arrayContaining(['LLM', 'PyTorch', 'PyTorch’s memory']));
	expect(plain.sections[0]?.title).toContain('Llm');
	expect(notes.sections[0]?.title).toContain('LLM');
});

test('a form that the glossary does not have keeps its ending', () => {
	const words = videoOf(['llms are here and llms are there', 'llms everywhere and llms nowhere']);
	expect(studyVideo(words, [termed('LLM')]).notes.terms.map(({ text }) => text)).toContain('LLMs');
});

test('nothing else changes: the same terms and the same words', () => {
	const bare = ({ terms }: typeof notes) => terms.map(({ text, ...term }) => ({ ...term, text: text.toLowerCase() }));
	expect(bare(notes)).toEqual(bare(plain));
	expect(notes.keyMoments).toEqual(plain.keyMoments);
	expect(notes.sections.map(({ paragraphs }) => paragraphs)).toEqual(
		plain.sections.map(({ paragraphs }) => paragraphs),
	);
	expect(notes.corrections).toEqual([]);
});
