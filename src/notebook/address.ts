import { z } from 'zod';
import { CuemarkError } from '../errors.ts';

/** The public URL of a site: http or https; parsed to end with `/`. */
export const addressSchema = z
	.url({ protocol: /^https?$/, error: 'must be a URL such as https://example.org/notes/', abort: true })
	.superRefine((address, context) => {
		const { search, hash, username, password } = new URL(address);
		const refuse = (message: string): void => context.addIssue({ code: 'custom', message });
		if (username || password) refuse('must not contain a user name or password, because every page shows it');
		else if (search || hash) refuse('must not contain ? or #, because page names are appended to it');
	})
	// Users copy it from a browser that shows the home page.
	.transform(
		(address) =>
			`${address
				.replace(/[?#]+$/, '')
				.replace(/\/index\.html?$/i, '')
				.replace(/\/+$/, '')}/`,
	);

/**
 * Checks the public URL given on the command line.
 *
 * @returns the URL, ending with `/`
 * @throws {CuemarkError} (usage) if it is not a valid http or https URL
 */
export function readAddress(text: string): string {
	const result = addressSchema.safeParse(text);
	if (result.success) return result.data;
	const reason = result.error.issues[0]?.message ?? '';
	throw new CuemarkError(`The address "${text.replace(/\/\/[^/]*@/, '//…@')}" ${reason}.`, {
		fault: 'usage',
	});
}
