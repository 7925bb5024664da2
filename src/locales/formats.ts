/** `1,300`, as a language (BCP 47) writes it. */
export const writeNumber = (value: number, language: string): string => value.toLocaleString(language);

/** `2024-05-31` as `31 May 2024`, as a language (BCP 47) writes it. */
export const writeDate = (iso: string, language: string): string =>
	new Date(`${iso}T00:00:00Z`).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
