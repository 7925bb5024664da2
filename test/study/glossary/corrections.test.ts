import { describe, expect, test } from 'vitest';
import type { GlossaryEntry, Mark, Moment, VideoId } from '../../../src/model.ts';
import { correctTalk, quote } from '../../../src/study/glossary/correct-talk.ts';
import { correctionsIn, matchGlossary } from '../../../src/study/glossary/match-glossary.ts';
import { findEmptyScopes, isInScope } from '../../../src/study/glossary/scope.ts';
import { studyVideo } from '../../../src/study/study-video.ts';
import { studyVideos } from '../study-videos.ts';
import { openLanguage } from '../../../src/study/words/language.ts';
import { idOf, talkAbout, talkOf, videoOf } from '../talks.ts';

const english = openLanguage('en');

const inGlossary = ([index]: readonly PropertyKey[]) => ({ file: 'glossary.yaml', line: Number(index) });

const entry = (term: string, soundsLike: string[], change: Partial<GlossaryEntry> = {}): GlossaryEntry => ({
	term,
	soundsLike,
	case: 'any',
	scope: 'all',
	context: [],
	...change,
});

describe('corrections', () => {
	const corrected = (texts: string[], glossary: GlossaryEntry[], courses: string[] = []) => {
		const video = videoOf(texts, { courses });
		return correctionsIn(matchGlossary(video, glossary, english)).map(({ second, start, end, heard, term }) => {
			const text = video.moments.find((moment) => moment.second === second)?.text;
			expect(text?.slice(start, end)).toBe(heard);
			return `${second} ${heard} → ${term}`;
		});
	};

	test('match whole words in any case, and keep a possessive ending', () => {
		const glossary = [entry('rye', ['wry'])];
		expect(corrected(['wryly he bakes', 'a Wry loaf, wry’s crust'], glossary)).toEqual([
			'25 Wry → rye',
			'25 wry → rye',
		]);
	});

	test.each(["vile's theorem", 'vile’s theorem'])('match any apostrophe: %s', (heard) => {
		expect(corrected(["by vile's theorem", 'by vile’s theorem'], [entry('Weyl’s theorem', [heard])])).toEqual([
			"0 vile's theorem → Weyl’s theorem",
			'25 vile’s theorem → Weyl’s theorem',
		]);
	});

	test('match other inflected forms if neither context nor case narrows them', () => {
		const shown = (text: string, ...glossary: GlossaryEntry[]) =>
			correctionsIn(matchGlossary(videoOf([text]), glossary, english)).map(
				({ heard, term, form = term }) => `${heard} → ${form} (${term})`,
			);
		const network = entry('neural network', ['neural net']);
		expect(shown('neural nets, the Neural Net’s layers, a neural netting', network)).toEqual([
			'neural nets → neural networks (neural network)',
			'Neural Net → neural network (neural network)',
			'neural netting → neural network (neural network)',
		]);
		expect(shown('two neural networks', network)).toEqual([]);
		expect(shown('poor dishes', entry('entropy', ['poor dish']))).toEqual(['poor dishes → entropies (entropy)']);
		expect(shown('two bocks', entry('box', ['bock']))).toEqual(['bocks → boxes (box)']);
		expect(shown('two bachs', entry('batch', ['bach']))).toEqual(['bachs → batches (batch)']);
		expect(shown('two moonkeys', entry('monkey', ['moonkey']))).toEqual(['moonkeys → monkeys (monkey)']);
		expect(shown('node jays', entry('Node.js', ['node jay']))).toEqual(['node jays → Node.js (Node.js)']);
		expect(shown('an optimizer of atoms', entry('Adam', ['atom'], { context: ['optimizer'] }))).toEqual([]);
		expect(shown('Polishes', entry('poolish', ['Polish'], { case: 'exact' }))).toEqual([]);
		expect(shown('our lattices', entry('lettuce', ['lattice']), entry('lattice', []))).toEqual([]);
		expect(shown('lstm', entry('LSTM', ['LSTMs']))).toEqual([]);
	});

	test('match the longest form, which may be the term itself', () => {
		const glossary = [
			entry('Maillard', ['mallard']),
			entry('Maillard reaction', ['mallard reaction', 'mallard re action']),
		];
		expect(corrected(['the mallard reaction and a mallard, reaction'], glossary)).toEqual([
			'0 mallard reaction → Maillard reaction',
			'0 mallard → Maillard',
		]);
		expect(
			corrected(['two mallard ducks'], [...glossary, entry('mallard duck', []), entry('mallard ducks', [])]),
		).toEqual([]);
	});

	test('may have symbols between their words, as in the transcript', () => {
		const glossary = [
			entry('research and development', ['R&D']),
			entry('Node.js', ['note.js', 'know js']),
			entry('TCP/IP', ['tcp/eye p']),
			entry('GPT', ['G.P.T.']),
		];
		expect(
			corrected(['our r&d runs note.js, a note. JS and know JS over TCP/eye p or G.P.T. then R, D'], glossary),
		).toEqual([
			'0 r&d → research and development',
			'0 note.js → Node.js',
			'0 know JS → Node.js',
			'0 TCP/eye p → TCP/IP',
			'0 G.P.T → GPT',
		]);
		const video = videoOf(['today we do A/B testing with Node.js over TCP/IP']);
		const terms = [...glossary, entry('A/B testing', [])];
		expect(matchGlossary(video, terms, english).map(({ term, misheard }) => [term, misheard])).toEqual([
			['A/B testing', false],
			['Node.js', false],
			['TCP/IP', false],
		]);
	});

	test('never overlap', () => {
		const glossary = [entry('levain', ['leave on']), entry('Onagadori', ['on a gadory'])];
		expect(corrected(['leave on a gadory'], glossary)).toEqual(['0 leave on → levain']);
	});

	test('match case if asked, and leave a correct transcript alone', () => {
		expect(corrected(['Polish rye and polish it'], [entry('poolish', ['polish'], { case: 'exact' })])).toEqual([
			'0 polish → poolish',
		]);
		expect(corrected(['NaCl and nacl'], [entry('NaCl', ['nacl'])])).toEqual(['0 nacl → NaCl']);
	});

	test('continue in the next moment if only a space separates the words', () => {
		const glossary = [entry('sourdough starter', ['sour dose started'])];
		const video = videoOf(['feed the sour', 'dose started every', 'morning sour.', 'dose started']);
		const corrections = correctionsIn(matchGlossary(video, glossary, english));
		expect(corrections).toEqual([
			{ second: 0, start: 9, end: 13, heard: 'sour dose started', term: 'sourdough starter' },
			{ second: 25, start: 0, end: 12, heard: 'dose started', term: 'sourdough starter', continues: true },
		]);
		const { words, text, corrected } = correctTalk(talkOf(video.moments.map((moment) => moment.text)), corrections);
		const forms = words.map(({ entry: { form } }) => form).join(' ');
		expect(forms).toBe('feed the sourdough starter every morning sour dose started');
		expect(quote(text, 9, text.length, corrected)).toMatch(/^\[sourdough starter\] \[…\] every/);
		const said = studyVideos([video], [entry('sourdough starter', ['sour dose started'])]).concepts;
		expect(said.map(({ mentions }) => mentions)).toEqual([[{ videoId: video.id, second: 0 }]]);
	});

	test('do not continue after a pause or a change of speaker', () => {
		const glossary = [entry('sourdough starter', ['sour dose started'])];
		const heardIn = (next: Partial<Moment>): number => {
			const video = videoOf(['feed the sour', 'dose started every morning']);
			const moments = video.moments.map((moment, index) => ({ ...moment, ...(index === 1 && next) }));
			return correctionsIn(matchGlossary({ ...video, moments }, glossary, english)).length;
		};
		const speaker: Mark = { kind: 'speaker', at: 0, second: 25, text: 'Ada' };
		expect(heardIn({ second: 27 })).toBe(2);
		expect(heardIn({ second: 28 })).toBe(0);
		expect(
			heardIn({
				marks: [
					{ ...speaker, kind: 'sound' },
					{ ...speaker, at: 13 },
				],
			}),
		).toBe(2);
		expect(heardIn({ marks: [speaker] })).toBe(0);
	});

	test('need a context word nearby if there are any', () => {
		const glossary = [entry('levain', ['eleven'], { context: ['starters'] })];
		const pause = talkAbout('bridges', 1);
		expect(corrected(['feed the starter', 'eleven times', ...pause, 'at eleven'], glossary)).toEqual([
			'25 eleven → levain',
		]);
	});

	test('apply in their scope', () => {
		const glossary = [entry('rye', ['wry'], { scope: { course: ['baking'] } })];
		expect(corrected(['wry'], glossary, ['baking'])).toHaveLength(1);
		expect(corrected(['wry'], glossary, ['baking/week 1'])).toHaveLength(1);
		expect(corrected(['wry'], glossary, ['baking bread'])).toEqual([]);
		expect(corrected(['wry'], glossary)).toEqual([]);
		expect(corrected(['wry'], [entry('rye', ['wry'], { scope: { video: [idOf('talk')] } })])).toHaveLength(1);
		const [two, others] = [{ course: ['optics', 'baking'] }, { video: ['nosuchvideo', idOf('talk')] }];
		for (const scope of [two, others])
			expect(corrected(['wry'], [entry('rye', ['wry'], { scope })], ['baking'])).toHaveLength(1);
	});

	test('depend on the scope and language of each talk, whatever talk was studied before', () => {
		const glossary = [
			entry('rye', ['wry'], { scope: { course: ['baking'] } }),
			entry('Rhys', ['wry'], { scope: { course: ['poets'] } }),
			entry('Lampe', ['Rampe']),
		];
		const heardIn = (course: string, tag: string) =>
			matchGlossary(videoOf(['wry Rampen'], { courses: [course] }), glossary, openLanguage(tag)).map(
				({ term }) => term,
			);
		expect(heardIn('baking', 'en')).toEqual(['rye']);
		expect(heardIn('poets', 'de')).toEqual(['Rhys', 'Lampe']);
		expect(heardIn('baking', 'de')).toEqual(['rye', 'Lampe']);
		expect(heardIn('bridges', 'en')).toEqual([]);
	});

	test('may be limited to a video by its id in the list of videos', () => {
		const videos = [{ ...videoOf(['wry']), id: 'video-my-talk' as VideoId }];
		const glossary = [entry('rye', ['wry'], { scope: { video: ['my-talk'] } })];
		expect(findEmptyScopes(glossary, videos, inGlossary)).toEqual([]);
		expect(videos.map((video) => glossary.map((one) => isInScope(one, video)))).toEqual([[true]]);
	});

	test('report a scope that matches no course and no video', () => {
		const videos = [videoOf(['wry'], { courses: ['baking/week 1'] })];
		const scopes: GlossaryEntry['scope'][] = [
			'all',
			{ course: ['baking'] },
			{ video: [idOf('talk')] },
			{ course: ['Baking/week1', 'optics'] },
			{ video: ['nosuchvideo'] },
		];
		const glossary = scopes.map((scope) => entry('rye', ['wry'], { scope }));
		const problems = findEmptyScopes(glossary, videos, inGlossary);
		expect(problems.map(({ line, reason, hint }) => `${line ?? ''} ${reason} ${hint}`)).toEqual([
			'3 The scope of "rye" names the course "Baking/week1", which does not exist. Did you mean "baking/week 1"?',
			'3 The scope of "rye" names the course "optics", which does not exist. Use the name of the course’s folder in sources/.',
			'4 The scope of "rye" names the video "nosuchvideo", which does not exist. Use the id of the video.',
		]);
	});

	test('may list a term several times, with its definition once for several contexts, and all that differ for several scopes', () => {
		const glossary = [
			entry('Adam', ['atom'], { context: ['optimizer'] }),
			entry('Adam', ['adem'], { context: ['person'], definition: 'An optimizer.' }),
			entry('Adam', ['addam'], { context: ['poet'] }),
		];
		const { concepts } = studyVideos([videoOf(['Adam is here'])], glossary);
		expect(concepts).toMatchObject([{ text: 'Adam', definitions: [{ scope: 'all', definition: 'An optimizer.' }] }]);
		const course = (name: string, definition: string) => entry('Adam', [], { scope: { course: [name] }, definition });
		const definitionsIn = (...own: GlossaryEntry[]) =>
			studyVideos([videoOf(['Adam is here'])], own).concepts[0]?.definitions?.map(({ definition }) => definition);
		expect(definitionsIn(course('a', 'One.'), course('b', 'Two.'))).toEqual(['One.', 'Two.']);
		expect(definitionsIn(course('a', 'One.'), course('b', 'One.'))).toEqual(['One.']);
	});

	test('leave the notes’ words unchanged, and make the term a concept', () => {
		const glossary = [entry('Maillard', ['mallard'], { definition: 'What browns a crust.' }), entry('autolyse', [])];
		const { notes, concepts } = studyVideos([videoOf(['mallard browns the crust', 'and Maillard again'])], glossary);
		expect(notes[0]?.sections[0]?.paragraphs[0]?.spans[0]?.text).toBe('mallard browns the crust');
		expect(notes[0]?.corrections).toHaveLength(1);
		expect(
			concepts.map(({ id, mentions, definitions }) => [
				id,
				mentions.map(({ second }) => second),
				definitions?.[0]?.definition,
			]),
		).toEqual([
			['own:autolyse', [], undefined],
			['own:Maillard', [0], 'What browns a crust.'],
		]);
	});

	test('merge with a concept of the same name', () => {
		const texts = ['feed the wild yeast', 'wild yeast is alive', 'this wild yeast bubbles'];
		const videos = [videoOf(texts, { id: idOf('one') }), videoOf(texts, { id: idOf('two') })];
		const { concepts } = studyVideos(videos, [entry('Wild yeast', ['mild yeast'])]);
		const found = concepts.filter(({ text }) => /wild yeast/i.test(text));
		expect(found.map(({ id, also, mentions }) => [id, also, mentions.length])).toEqual([
			['own:Wild yeast', ['en:wild yeast'], 2],
		]);
	});
});

describe('a corrected form counts as its term', () => {
	const texts = [
		'we feed the sour dose started every morning before the sun is up',
		'the sour dose started doubles in the jar and smells of apples',
		'and after a week the sour dose started is ready to bake with',
	];
	const glossary = [entry('sourdough starter', ['sour dose started'])];
	const video = videoOf(texts, { id: idOf('heard') });
	const right = videoOf(
		texts.map((text) => text.replace('sour dose started', 'sourdough starter')),
		{ id: idOf('right') },
	);

	test('in key terms and titles, and in excerpts, in square brackets', () => {
		const { notes } = studyVideo(video, glossary);
		expect(notes.terms).toEqual(studyVideo(right).notes.terms);
		expect(notes.sections[0]?.title).toBe(studyVideo(right).notes.sections[0]?.title);
		expect(notes.keyMoments[0]?.text).toContain('[sourdough starter]');
		const words = notes.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ spans }) => spans));
		expect(words.map(({ text }) => text).join(' ')).toBe(texts.join(' '));
	});

	test('between videos', () => {
		const others = (['bees', 'bridges'] as const).map((one) => videoOf(talkAbout(one, 4), { id: idOf(one) }));
		const study = studyVideos([video, right, ...others], glossary);
		expect(study.related[0]?.[0]?.[0]).toMatchObject({ videoId: right.id });
		expect(study.related[0]?.[0]?.[0]?.terms.join()).toContain('sourdough starter');
		const found = study.concepts.filter(({ text }) => text.includes('sour'));
		expect(found.map(({ id, also, mentions }) => [id, also, mentions.length])).toEqual([
			['own:sourdough starter', ['en:sourdough starter'], 2],
		]);
	});

	test('but not in a promotion', () => {
		const talk = talkOf(['today’s sponsor sends a sour dose started to your door']);
		const heard = matchGlossary({ ...video, moments: talk.moments }, glossary, english);
		const { words } = correctTalk(talk, correctionsIn(heard));
		const term = words.filter(({ entry: { form } }) => /sourdough|starter/.test(form));
		expect(term.map(({ kind, isPromotion }) => [kind, isPromotion])).toEqual([
			['stop', true],
			['stop', true],
		]);
	});

	test('with the position of the misheard form', () => {
		const talk = talkOf(['So, the sour dose started’s bubbles (sour dose started)']);
		const heard = matchGlossary({ ...video, moments: talk.moments }, glossary, english);
		const { words, text, corrected } = correctTalk(talk, correctionsIn(heard));
		expect(words.map(({ entry: { form }, start, end }) => `${form} ${text.slice(start, end)}`)).toEqual([
			...['So So', 'the the', 'sourdough sour dose started', 'starter ', 'bubbles bubbles'],
			...['sourdough sour dose started', 'starter '],
		]);
		expect(quote(text, 4, text.length, corrected)).toBe('the [sourdough starter]’s bubbles ([sourdough starter])');
		expect(quote(text, 10, text.length - 3, corrected)).toBe('ur dose started’s bubbles (sour dose start');
	});
});
