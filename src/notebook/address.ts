import { z } from 'zod';
import { CuemarkError } from '../errors.ts';

/** A public address of a site: http or https, and ending with `/`. */
export const addressSchema = z
	.url({ protocol: /^https?$/, error: 'must be an address such as https://example.org/notes/', abort: true })
	.superRefine((address, context) => {
		const { search, hash, username, password } = new URL(address);
		const refuse = (message: string): void => context.addIssue({ code: 'custom', message });
		// Every page shows it.
		if (username || password) refuse('must have no user name or password in it: it stands in every page');
		else if (search || hash) refuse('must have no ? or # in it: the names of the pages follow it');
	})
	// As copied from a browser that shows the home page.
	.transform(
		(address) =>
			`${address
				.replace(/[?#]+$/, '')
				.replace(/\/index\.html?$/i, '')
				.replace(/\/+$/, '')}/`,
	);

/**
 * Checks a public address that was given with the command; it comes back ending with `/`.
 *
 * @throws {CuemarkError} (usage) where it is no http or https address
 */
export function readAddress(text: string): string {
	const result = addressSchema.safeParse(text);
	if (result.success) return result.data;
	const reason = result.error.issues[0]?.message ?? '';
	throw new CuemarkError(`The address "${text.replace(/\/\/[^/]*@/, '//…@')}" cannot be used: ${reason}.`, {
		fault: 'usage',
	});
}
