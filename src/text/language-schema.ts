import { z } from 'zod';
import { readLanguageTag } from './language-tag.ts';

const wrong = 'must be a language tag such as en or pt-BR';

/** A language tag (BCP 47) as a person may write it: it comes back in canonical form, `en_US` as `en-US`. */
export const languageTag = z.string(wrong).transform(readLanguageTag).pipe(z.string(wrong));

/** The same, or one of no language in particular: empty, or `und` where it is not known which. */
export const languageTagOrNone = z
	.string(wrong)
	.transform((text) => (text === '' || text === 'und' ? text : readLanguageTag(text)))
	.pipe(z.string(wrong));
