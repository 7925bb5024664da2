import { expect, test } from 'vitest';
import { spellingsOf } from '../../../../../src/site/client/search/query/spellings.ts';

test.each([
	['gradient descent', 'en', ['gradient descent']],
	['Low-entropy state', 'en', ['lowentropy state', 'low entropy state']],
	['p value', 'en', ['p value', 'pvalue']],
	['a value', 'en', ['a value']],
	['e mail', 'en', ['e mail', 'email']],
	['e luz', 'pt', ['e luz']],
	['p-value', 'en', ['pvalue', '"p value"']],
	['V=IR', 'en', ['"vir"', '"v ir"']],
	['50%', 'en', ['"50"']],
	['net', 'en', ['net']],
	['C++', 'en', ['c\u2064\u2064']],
	['a C++-compiler', 'en', ['a c\u2064\u2064compiler', 'a c\u2064\u2064 compiler']],
	['“.NET”', 'en', ['"\u2061net"']],
	['a+b 100+', 'en', ['ab 100', 'a b 100']],
	['costs $100', 'en', ['costs 100']],
	['A talk | part 1/12', 'en', ['a talk part 112', 'a talk part 1 12']],
	['E=mc2', 'en', ['"emc2"', '"emc²"', '"e mc2"', '"e mc²"']],
	['mc²', 'en', ['mc²', 'mc2']],
	['coeur', 'fr', ['coeur', 'cœur']],
	['l’œuvre', 'fr', ['l’œuvre', 'l’oeuvre']],
	['coeur', 'en', ['coeur']],
	['Strasse', 'de-AT', ['strasse', 'straße']],
	['Koerper', 'de', ['koerper', 'körper']],
	['muede', 'de', ['muede', 'müde']],
	['Koerper', 'en', ['koerper']],
	['neue Quelle, genauer', 'de', ['neue quelle genauer']],
	['“low-entropy”', 'en', ['"lowentropy"', '"low entropy"']],
	['"low entropy"', 'en', ['"low entropy"', '"lowentropy"']],
	['हिन्दी भाषा', 'hi', ['हिन्दी भाषा']],
	['深層，学習', 'ja', ['"深層学習"', '"深層 学習"']],
	['++', 'en', []],
])('%s may stand in an index of %s as %j', (query, language, spellings) => {
	expect(spellingsOf(query, language)).toEqual([...new Set(spellings)]);
});
