import { isPhrase, plain } from '../../words/matching.ts';
import { countPages, type Find } from '../index/found-pages.ts';
import { type Question, setOf } from '../query/question.ts';

/** Words that ask to explain the rest of a query, in the languages of questions. */
const requests = setOf(
	'definition definitions meaning explanation explained example examples tutorial introduction intro basics ' +
		'bedeutung erklärung erklärt beispiel beispiele einführung ' +
		'signification explication exemple exemples ' +
		'definición significado explicación ejemplo ejemplos introducción ' +
		'definição explicação exemplo exemplos introdução ' +
		'definizione significato spiegazione esempio esempi introduzione ' +
		'definitie betekenis uitleg voorbeeld inleiding',
);

/**
 * Drops a request to explain, before or after the words to explain, so that it need not be said in the talk: `entropy`
 * for `entropy explained` and `meaning of entropy`. Unless some talk says it that way, as in `meaning of life`.
 */
export async function dropRequest(question: Question, find: Find): Promise<Question> {
	const { keywords, stopWords } = question;
	const subject = isPhrase(keywords) ? '' : subjectOf(keywords.split(' '), stopWords);
	if (subject === '' || countPages(await find(`"${keywords}"`)) > 0) return question;
	return { ...question, keywords: subject, isQuestion: true };
}

/** The words to explain; empty if there are none, or no request. */
function subjectOf(words: readonly string[], stopWords: readonly string[]): string {
	const isRequest = (word = ''): boolean => requests.has(plain(word));
	const isStopWord = (word: string): boolean => stopWords.includes(plain(word));
	if (isRequest(words.at(-1))) return words.slice(0, -1).join(' ');
	const [first, second = ''] = words;
	if (!isRequest(first) || !isStopWord(second)) return '';
	return words.slice(1 + words.slice(1).findIndex((word) => !isStopWord(word))).join(' ');
}
