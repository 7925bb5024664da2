import { expect, test } from 'vitest';
import { plain } from '../../../../../src/site/client/words/matching.ts';
import { hitsIn, queryOfAddress } from '../../../../../src/site/client/talk/hits/page-hits.ts';

const texts = [
	'The keeper studies the tides of the sea.',
	'On the landing a copper kettle marks the change of the watch; it has a state-of-the-art whistle.',
	'The kettle is cold by then, and the state of the sea is rough.',
	'Nothing of the kind is said here.',
];

const found = (search: string) => {
	const query = queryOfAddress(search);
	return query && hitsIn(texts, query, 'en').map(({ moment, found: words }) => [moment, [...words].sort()]);
};

test.each([
	[
		'?q=kettle',
		[
			[1, ['kettle']],
			[2, ['kettle']],
		],
	],
	['?q=study', [[0, ['studies']]]],
	['?q=copper+kettle', [[1, ['copper', 'kettle']]]],
	['?q=%22change+of+the+watch%22', [[1, ['change of the watch']]]],
	['?q=%22keepers+study%22', [[0, ['keeper studies']]]],
	['?q=%22kettle+copper%22', []],
	['?q=state-of-the-art', [[1, ['state of the art']]]],
	[
		'?q=the+kettle',
		[
			[1, ['kettle']],
			[2, ['kettle']],
		],
	],
	['?q=lighthouse', []],
	[
		'?mark=kettle',
		[
			[1, ['kettle']],
			[2, ['kettle']],
		],
	],
	['?mark=copper&mark=state-of-the-art', [[1, ['copper', 'state of the art']]]],
	['', undefined],
	['?q=', undefined],
	['?q=%3F', []],
])('%s finds on the page %j', (search, hits) => {
	expect(found(search)).toEqual(hits);
});

test.each([
	['?q=low-entropy', 'The entropy here is low.', ['entropy', 'low']],
	['?q=low-entropy', 'A low entropy, and an entropy that is low.', ['low entropy']],
	['?q=%22low-entropy%22', 'The entropy here is low.', undefined],
	['?q=coeur', 'Le cœur de la ville.', ['coeur']],
	['?q=E%3Dmc2', 'It is E=mc² then.', ['e mc2']],
])('%s marks its words in "%s", in any spelling', (search, text, marked) => {
	const query = queryOfAddress(search);
	const [hit] = query ? hitsIn([text, 'Nothing.'], query, 'fr') : [];
	expect(hit && [...hit.found].sort()).toEqual(marked);
});

test.each(['?q=etoile', '?q=%22%C3%A9toile+brille%22'])('finds %s after an elided article', (search) => {
	const query = queryOfAddress(search);
	const [hit] = query ? hitsIn(['Si l’Étoile brille.', 'Rien ici.'], query, 'fr') : [];
	expect([...(hit?.found ?? [])][0]).toMatch(/^l'etoile/);
});

test('finds words of a script without spaces', () => {
	const query = queryOfAddress('?q=レンズ');
	expect(query && hitsIn(['灯台守は毎晩レンズを磨きます。', '嵐の夜'], query, 'ja')).toEqual([
		{ moment: 0, found: new Set([plain('レンズ')]) },
	]);
});
