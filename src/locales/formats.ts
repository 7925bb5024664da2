/**
 * How a language writes numbers and dates.
 *
 * @param language BCP 47
 * @param region the language as it is written where dates look as they are to, if that is not its usual way
 */
export const formatsOf = (language: string, region = language) => ({
	language,
	/** `1,300` */
	number: (value: number): string => value.toLocaleString(language),
	/** `2024-05-31` as `31 May 2024` */
	longDate: (iso: string): string =>
		new Date(`${iso}T00:00:00Z`).toLocaleDateString(region, { dateStyle: 'long', timeZone: 'UTC' }),
});
