import { describe, expect, test } from 'vitest';
import { stemEnglish } from '../../../src/study/words/english-stemmer.ts';

const stemsIn = (text: string): string[] => text.split(' ').map(stemEnglish);

describe('English words share a stem', () => {
	test.each([
		['predict predicts predicted predicting prediction predictions'],
		['bias biases biased'],
		['fly flies flied'],
		['hope hopes hoped hoping'],
		['relate related relating relation relations'],
		['measure measured measuring measurement'],
		['organize organizes organizing organization organizational'],
		['sensitive sensitively sensitivity'],
		['electric electrical electricity'],
		['engineer engineers engineered engineering'],
		['university universities'],
		['emergency emergencies'],
		['emerge emergence'],
		['organize organizer organizers'],
		['activate activator'],
		['animate animator'],
		['paste pasted'],
		['transform transforming transformation'],
		['transformer transformers'],
	])('%s', (text) => {
		expect(new Set(stemsIn(text)).size).toBe(1);
	});
});

describe('English words of different meanings have stems of their own', () => {
	test.each([
		['universe university universal'],
		['community communication'],
		['general generate'],
		['internal international intern'],
		['past paste'],
		['later lateral'],
		['emerge emergency'],
		['organ organic organize organism'],
		['even evening'],
		['news new'],
		['activity activation active'],
		['animal animation'],
		['author authority'],
		['civil civilization'],
		['digit digital'],
		['electron electronic'],
		['engine engineer'],
		['equation equator'],
		['experience experiment'],
		['indicate indices'],
		['minor minority'],
		['object objective'],
		['position positive'],
		['product productivity production'],
		['relative relativity'],
		['transform transformer'],
		['accelerate accelerator'],
		['vertical vertices'],
	])('%s', (text) => {
		const stems = stemsIn(text);
		expect(new Set(stems).size).toBe(stems.length);
	});
});

test('two words written as one are no form of the first', () => {
	expect(stemEnglish('positivecharges')).toBe(stemEnglish('positivecharge'));
	expect(stemEnglish('positivecharge')).not.toBe(stemEnglish('positive'));
});

test('plurals of abbreviations have the stem of their singular', () => {
	for (const pair of ['cnn cnns', 'lstm lstms', 'gpu gpus', 'relu relus', 'gan gans', 'pdf pdfs']) {
		const [singular, plural] = stemsIn(pair);
		expect(plural).toBe(singular);
	}
	expect(stemsIn('css tls bus menus virus')).toEqual(['css', 'tl', 'bus', 'menus', 'virus']);
});
