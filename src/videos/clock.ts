const pad = (value: number): string => String(value).padStart(2, '0');

/** A time in clock format: `1:35`, `1:02:03`. `second` is 0 or later; fractions are dropped. */
export function formatClock(second: number): string {
	const whole = Math.floor(second);
	const hours = Math.floor(whole / 3600);
	const minutes = Math.floor(whole / 60) % 60;
	return hours === 0 ? `${minutes}:${pad(whole % 60)}` : `${hours}:${pad(minutes)}:${pad(whole % 60)}`;
}

/** The seconds of a time in clock format: 95 for `1:35`. */
export const secondsOfClock = (clock: string): number =>
	clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

/** A length for display: `45 s`, `13 min`, `2 h 20 min`. `seconds` is 0 or more. */
export function formatLength(seconds: number): string {
	if (seconds < 60) return `${Math.round(seconds)} s`;
	const minutes = Math.round(seconds / 60);
	if (minutes < 60) return `${minutes} min`;
	const rest = minutes % 60;
	return rest === 0 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60)} h ${rest} min`;
}

/** A length in ISO 8601, for `<time datetime>`: `PT1H2M3S`. `seconds` is 0 or more; fractions are dropped. */
export function isoDuration(seconds: number): string {
	const whole = Math.floor(seconds);
	const hours = Math.floor(whole / 3600);
	const minutes = Math.floor(whole / 60) % 60;
	return `PT${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${whole % 60}S`;
}
