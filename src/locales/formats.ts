/** Formats a number for a language (BCP 47): `1,300`. */
export const writeNumber = (value: number, language: string): string => value.toLocaleString(language);

/** Formats a date for a language (BCP 47): `2024-05-31` as `31 May 2024`. */
export const writeDate = (iso: string, language: string): string =>
	new Date(`${iso}T00:00:00Z`).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
