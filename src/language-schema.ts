import { z } from 'zod';
import { readLanguageTag } from './language-tag.ts';

const wrong = 'must be a language tag such as en or pt-BR';

/** A language tag (BCP 47) as a person may write it: it comes back in canonical form, `en_US` as `en-US`. */
export const languageTag = z.string(wrong).transform(readLanguageTag).pipe(z.string(wrong));

/** The same, or an empty text: of no language in particular. */
export const languageTagOrNone = z
	.string(wrong)
	.transform((text) => (text === '' ? '' : readLanguageTag(text)))
	.pipe(z.string(wrong));
