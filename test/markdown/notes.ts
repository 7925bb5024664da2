import { gatherLinks, type NotesPage, notesPageOf } from '../../src/markdown/notes-page.ts';
import { linkPages, type PageLinks } from '../../src/markdown/page-links.ts';
import { gatherTermPage, type TermPage, wordsAt } from '../../src/markdown/term-page.ts';
import type { StudyNotes, VideoId } from '../../src/model.ts';
import type { Study } from '../study/study-videos.ts';

const first = [
	{ second: 4, end: 95, text: 'The first words.' },
	{ second: 95, end: 320, text: 'Words with *stars* and <tags> that go on.' },
];
const last = [{ second: 320, end: 330, text: 'The last words.' }];

/** The notes that `fixtures/two-sections.md` is written from, with optional changes. */
export function twoSections(change: Partial<StudyNotes['video']> = {}): StudyNotes {
	return {
		keyMoments: [
			{ second: 95, text: 'Words with *stars*', whole: false },
			{ second: 320, text: 'The last words.', whole: true },
		],
		corrections: [{ second: 95, start: 11, end: 18, heard: '*stars*', term: 'Sirius' }],
		video: {
			id: '-bcdefghij_' as VideoId,
			title: 'A "quoted" title: with & and #',
			url: 'https://www.youtube.com/watch?v=-bcdefghij_',
			thumbnail: 'https://i.ytimg.com/vi/-bcdefghij_/maxresdefault.jpg',
			duration: 330,
			language: 'en',
			channel: 'A channel',
			published: '2024-05-31',
			courses: ['week 1'],
			moments: [...first, ...last],
			...change,
		},
		language: 'en',
		terms: [
			{ key: 'harbour', text: 'harbour', count: 5 },
			{ key: 'c++', text: 'C++ *', count: 3 },
		],
		sections: [
			{
				title: 'Harbour · [lamps]',
				second: 4,
				end: 320,
				moments: first,
				terms: [{ key: 'harbour', text: 'harbour', count: 4 }],
				paragraphs: [
					{
						spans: [
							{ second: 4, from: 4, text: 'The first words.', offset: 0, starts: true },
							{ second: 95, from: 95, text: 'Words with *stars*', offset: 0, starts: true },
						],
					},
					{ spans: [{ second: 95, from: 95, text: 'and <tags> that go on.', offset: 19, starts: false }] },
				],
			},
			{
				title: 'Quay',
				second: 320,
				end: 330,
				moments: last,
				terms: [],
				paragraphs: [{ spans: [{ second: 320, from: 320, text: 'The last words.', offset: 0, starts: true }] }],
			},
		],
	};
}

const linksOf = ({ notes, concepts }: Study): PageLinks =>
	linkPages(
		notes.map(({ video }) => ({ ...video, translations: [] })),
		concepts,
		[],
	);

/** The page of the first talk in a study. */
export function firstPage(study: Study): NotesPage {
	const [notes] = study.notes;
	if (!notes) throw new Error('There is no talk.');
	const { language, terms, sections, corrections, video } = notes;
	const keys = {
		language,
		terms: terms.map(({ key }) => key),
		sectionTerms: sections.map((section) => section.terms.map(({ key }) => key)),
		ownTerms: [...new Set(corrections.map(({ term }) => term))],
	};
	const family = { language: video.language };
	return notesPageOf(notes, gatherLinks(keys, family, study.related[0] ?? [], linksOf(study), 'en'));
}

/** The page of the first term in a study. */
export function firstTermPage(study: Study): TermPage {
	const [concept] = study.concepts;
	if (!concept) throw new Error('There is no term.');
	return gatherTermPage(
		concept,
		linksOf(study),
		(id, second) => {
			const notes = study.notes.find(({ video }) => video.id === id);
			return notes ? wordsAt({ ...notes, corrections: [] }, second) : { words: '', before: '', next: '' };
		},
		'en',
	);
}

/** A study of two talks that share a term. */
export function twoTalks(change: Partial<StudyNotes['video']> = {}): Study {
	const other: StudyNotes = {
		...twoSections({ id: 'otherTalk_1' as VideoId, title: 'The other talk' }),
		sections: [],
		keyMoments: [],
		terms: [],
		corrections: [],
	};
	const notes = twoSections(change);
	return {
		notes: [notes, other],
		related: [[[{ videoId: other.video.id, second: 12, terms: ['harbour', 'lamps'] }], []], []],
		concepts: [
			{
				id: 'en:harbour',
				also: [],
				slug: 'harbour',
				text: 'harbour',
				language: 'en',
				about: 1,
				mentions: [
					{ videoId: notes.video.id, second: 95 },
					{ videoId: notes.video.id, second: 320 },
					{ videoId: 'otherTalk_1' as VideoId, second: 4 },
				],
				goesWith: ['own:Sirius'],
			},
			{
				id: 'own:Sirius',
				also: ['en:quay'],
				definitions: [{ scope: 'all', definition: 'The brightest *star*.' }],
				slug: 'sirius',
				text: 'Sirius',
				language: '',
				about: 1,
				mentions: [{ videoId: notes.video.id, second: 320 }],
				goesWith: [],
			},
		],
	};
}
