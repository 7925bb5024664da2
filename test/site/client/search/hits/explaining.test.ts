import { expect, test } from 'vitest';
import { clarityOf } from '../../../../../src/site/client/search/hits/explaining.ts';

const clarityIn = (text: string, term: string): number => {
	const words = text.split(' ');
	const termWords = term.split(' ');
	return clarityOf(
		words,
		words.flatMap((word, place) => (termWords.includes(word.toLowerCase().replace(/\P{L}/gu, '')) ? [place] : [])),
	);
};

test.each([
	['so backpropagation is an algorithm for training', 'backpropagation', 2],
	['this algorithm is called gradient descent and', 'gradient descent', 2],
	['the gradient is what a descent needs; gradient descent is basically the way down', 'gradient descent', 2],
	['entropy measures how many ways there are', 'entropy', 2],
	['So what is a qubit? Well', 'qubit', 2],
	['So what’s a qubit? Well', 'qubit', 2],
	['overfitting is a huge problem', 'overfitting', 0],
	['the idea here is that dropout turns them off', 'dropout', 1],
	['next week will be about backpropagation and more', 'backpropagation', -1],
	['architectures called retina net and others', 'retina', 0],
	['this layer is called the retina and', 'retina', 2],
	['this layer is “called” the retina and', 'retina', 2],
	['the layer that is known as the retina. Light', 'retina', 2],
	['these are called wavelets named after a wave', 'wavelets', 2],
	['this is what we call an agent, which acts', 'agent', 2],
	['the phenomenon we call dropout turns them off', 'dropout', 0],
	['the phenomenon we call dropout and', 'dropout', 2],
	['we use dropout there', 'dropout', 0],
	['Ein Schwarzes Loch ist also ein Gebiet', 'loch', 2],
	['das nennt man Überanpassung', 'überanpassung', 2],
	["l'entropie est une mesure", 'lentropie', 2],
	['ce qu’on appelle la rétine', 'rétine', 2],
	['la entropía es la medida', 'entropía', 2],
	['a entropia é uma medida', 'entropia', 2],
	['a entropia e uma medida', 'entropia', 0],
	// Adjacent words are the term; a part of it alone is not.
	['a descent is an easy thing and we use gradient descent there', 'gradient descent', 0],
	['', 'entropia', 0],
])('rates %s as an explanation of %s: %d', (text, term, clarity) => {
	expect(clarityIn(text, term)).toBe(clarity);
});

test('handles a very long number next to a term', () => {
	expect(clarityIn(`the tide is a rise of the sea a${'1'.repeat(40_000)}b`, 'tide')).toBe(2);
}, 5000);
