/**
 * Returns the name to show for a speaker whom a program labelled: `Speaker 1` for a number, a letter, WhisperX's
 * `SPEAKER_01` and AWS's `spk_1`; empty for whisper.cpp's question mark and for the id of an account. Any other label is
 * a name.
 */
export function speakerName(label: string): string {
	if (/^(?:\?|\d{6,}|[\da-f]{8}-[\da-f]{4}-.*)$/i.test(label)) return '';
	const [, number] = /^(?:(?:speaker|spk)[ _-]?)?(\d{1,3})$/i.exec(label) ?? [];
	if (number !== undefined) return `Speaker ${Number(number)}`;
	return /^[A-Z]$/.test(label) ? `Speaker ${label}` : label;
}
