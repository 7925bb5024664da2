/** The words for the numbers from zero, by language. */
const numberWords: Readonly<Record<string, readonly string[]>> = {
	en: list(
		'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
	),
	de: list('null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'),
	fr: list('zéro un deux trois quatre cinq six sept huit neuf dix onze douze'),
	es: list('cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce'),
	pt: list('zero um dois três quatro cinco seis sete oito nove dez onze doze'),
};

function list(words: string): readonly string[] {
	return words.split(' ');
}

/** The words for round numbers. English combines them into others: `twenty four`. */
const roundNumberWords: Readonly<Record<string, Readonly<Record<string, number>>>> = {
	en: {
		twenty: 20,
		thirty: 30,
		forty: 40,
		fifty: 50,
		sixty: 60,
		seventy: 70,
		eighty: 80,
		ninety: 90,
		hundred: 100,
		thousand: 1000,
	},
	de: { zwanzig: 20, hundert: 100, tausend: 1000 },
	fr: { vingt: 20, cent: 100, mille: 1000 },
	es: { veinte: 20, cien: 100, mil: 1000 },
	pt: { vinte: 20, cem: 100, mil: 1000 },
};

/** A number in digits that stands alone. */
const digits = /(?<!\S)\d{1,4}(?=[\s?!,;:]|$)/gu;

/**
 * Returns alternative forms of a query with numbers: with number words as digits, and with small and round numbers as
 * words. Transcripts mix both, whatever the reader types: automatic captions have `three prisoners`, but `100
 * prisoners`.
 *
 * @param language of the talks (BCP 47)
 */
export function numberVariants(query: string, language: string): string[] {
	const [main = ''] = language.split('-', 1);
	const names = numberWords[main] ?? [];
	const values = new Map([
		...names.map((name, value) => [name, value] as const),
		...Object.entries(roundNumberWords[main] ?? {}),
	]);
	const nameOf = new Map([...values].map(([name, value]) => [value, name]));
	const inWords = query.replace(digits, (number) => nameOf.get(Number(number)) ?? number);
	// A query of only a number or a calculation means digits.
	const variants = /\p{L}{2}/u.test(query) ? [inDigits(query, values), inWords] : [];
	return variants.filter((variant) => variant !== query);
}

function inDigits(query: string, values: ReadonlyMap<string, number>): string {
	const written: string[] = [];
	let run: { readonly word: string; readonly numbers: readonly number[] }[] = [];
	const end = (): void => {
		const numbers = combineNumbers(run.flatMap(({ numbers }) => numbers));
		// On its own, the word for one is an article or a pronoun.
		written.push(...(numbers.join() === '1' ? run.map(({ word }) => word) : numbers.map(String)));
		run = [];
	};
	for (const word of query.split(/\s+/)) {
		// `twenty-four`
		const parts = word.toLowerCase().split('-');
		const numbers = parts.flatMap((part) => values.get(part) ?? []);
		// `nineteen oh five`
		if (word === 'oh' && run.length > 0) run.push({ word, numbers: [0] });
		else if (numbers.length === parts.length) run.push({ word, numbers });
		else {
			end();
			written.push(word);
		}
	}
	end();
	return written.join(' ');
}

/**
 * Combines number words spoken in sequence: 20 4 becomes 24; 19 90 5 becomes 1995; 1 1000 2 100 becomes 1200; but 3 6
 * stays two numbers.
 */
function combineNumbers(spoken: readonly number[]): number[] {
	const numbers: number[] = [];
	for (const next of spoken) {
		const last = numbers.pop();
		if (last === undefined) numbers.push(next);
		else if (last > 0 && next === 1000) numbers.push(last * 1000);
		else if (last % 1000 > 0 && next === 100) numbers.push(last + (last % 1000) * 99);
		else if (last >= 20 && ((next < 10 && last % 10 === 0) || (next < 100 && last % 100 === 0)))
			numbers.push(last + next);
		else if (last >= 10 && last < 100 && (next >= 10 || next === 0)) numbers.push(last * 100 + next);
		else numbers.push(last, next);
	}
	return numbers;
}
