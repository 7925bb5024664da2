import { describe, expect, test } from 'vitest';
import { stemEnglish } from '../../../src/study/words/english-stemmer.ts';

const stemsIn = (text: string): string[] => text.split(' ').map(stemEnglish);

describe('English words share a stem', () => {
	test.each([
		['predict predicts predicted predicting prediction predictions'],
		['bias biases biased'],
		['fly flies flied'],
		['glass glasses'],
		['hop hops hopped hopping'],
		['hope hopes hoped hoping'],
		['agree agrees agreed agreeing'],
		['relate related relating relation relations'],
		['measure measured measuring measurement'],
		['organize organizes organizing organization'],
		['emerge emerges emerged emerging'],
		['sensitive sensitively sensitivity'],
		['responsible responsibly responsibility'],
		['geology geologist geologists'],
		['electric electrical electricity'],
		['die dies died dying'],
		['say says saying'],
		['transformer transformers'],
		['transform transforming transformation'],
		['control controls controlled controlling'],
	])('%s', (text) => {
		expect(new Set(stemsIn(text)).size).toBe(1);
	});
});

describe('English words of different meanings have stems of their own', () => {
	test.each([
		['universe university'],
		['community communication'],
		['general generate'],
		['internal international intern'],
		['past paste'],
		['later lateral'],
		['emerge emergency'],
		['organ organic organize'],
		['arsenal arsenic'],
		['even evening'],
		['add ad'],
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
		['vertical vertices'],
	])('%s', (text) => {
		const stems = stemsIn(text);
		expect(new Set(stems).size).toBe(stems.length);
	});
});

test.each([
	['yes', 'yes'],
	['player', 'player'],
	['sky', 'sky'],
	['skies', 'sky'],
	['ties', 'tie'],
	['gas', 'gas'],
	['gaps', 'gap'],
	['this', 'this'],
	["'tis", 'tis'],
	["planet's", 'planet'],
	['need', 'need'],
	['succeed', 'succeed'],
	['sing', 'sing'],
	['outing', 'outing'],
	['happily', 'happili'],
	['wing', 'wing'],
	['frequently', 'frequent'],
	['relational', 'relat'],
	['analogy', 'analog'],
	['hopefully', 'hope'],
	['carelessly', 'careless'],
	['radically', 'radic'],
	['talkative', 'talkat'],
	['mission', 'mission'],
	['adjustment', 'adjust'],
	['fall', 'fall'],
	['at', 'at'],
])('the stem of %s is %s', (word, stem) => {
	expect(stemEnglish(word)).toBe(stem);
});
