import { idOf, talkAbout, videoOf } from './talks.ts';

export const bread = videoOf(
	[
		'we feed the sourdough starter every morning so that the wild yeast stays alive',
		'the sourdough starter doubles and the wild yeast makes bubbles in the jar',
		'and after a week the sourdough starter with its wild yeast smells of apples',
	],
	{ id: idOf('bread'), title: 'Bread' },
);
export const baking = videoOf(
	[
		'good evening from the museum of village life where the old tools are kept',
		'the baker keeps a sourdough starter and the wild yeast in it is older than she is',
		'every sourdough starter has wild yeast of its own and so every sourdough starter tastes of its wild yeast',
	],
	{ id: idOf('baking'), title: 'Baking' },
);
export const bridges = videoOf(talkAbout('bridges', 4), { id: idOf('bridges'), title: 'Bridges' });
export const towers = videoOf(
	[
		'the lighthouse keeper lights the lamp and winds the clockwork of the lens',
		'steep stairs wind up to the gallery where the lighthouse keeper cleans the panes',
	],
	{ id: idOf('towers') },
);
/** Four talks, two of them about the same subject. */
export const videos = [bread, baking, bridges, towers];
