import { z } from 'zod';
import { readLanguageTag } from './language-tag.ts';

const wrong = 'must be a language tag such as en or pt-BR';

/** A language tag (BCP 47) as people may write it, parsed to its canonical form: `en_US` to `en-US`. */
export const languageTag = z.string(wrong).transform(readLanguageTag).pipe(z.string(wrong));

/** A language tag, or none: empty, or `und` if the language is unknown. */
export const languageTagOrNone = z
	.string(wrong)
	.transform((text) => (text === '' || text === 'und' ? text : readLanguageTag(text)))
	.pipe(z.string(wrong));
