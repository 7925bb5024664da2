import { expect, test } from 'vitest';
import { titleSize } from '../../../../src/site/components/talk/title-size.ts';

test.each([
	['A winter in the lighthouse', undefined],
	['Shake those bees back and forth: Smart swarm intelligence', 'long'],
	['13. Speech Recognition with Convolutional Neural Networks in Keras/TensorFlow', 'longest'],
	['灯台の冬を過ごした人々が語ること', undefined],
	['灯台の冬を過ごした人々が語ることと、その後の暮らし', 'long'],
])('the title %j gets the class %s', (title, size) => {
	expect(titleSize(title)).toBe(size);
});
