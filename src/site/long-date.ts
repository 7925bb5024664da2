/** Formats a date: `2024-05-31` as `31 May 2024`. */
export function longDate(iso: string): string {
	return new Date(`${iso}T00:00:00Z`).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}
