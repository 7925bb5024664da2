import { secondsOfClock } from './clock.ts';

/**
 * The second in a URL: in its fragment, otherwise in `?t=95`, as on YouTube, or `?start=95`, as in embeds.
 *
 * @returns seconds, or `undefined` if there is none
 */
export function secondOfAddress({ hash, search }: { hash: string; search: string }): number | undefined {
	const named = new URLSearchParams(search);
	return secondOfFragment(hash) ?? secondOfTime(named.get('t') ?? named.get('start') ?? '');
}

/**
 * The second in a URL's fragment, by W3C Media Fragments (https://www.w3.org/TR/media-frags/#naming-time): `#t=95`,
 * `#t=1:35`, `#t=95.5,120`, `#t=npt:95`; also `#t=95s`, which people copy from YouTube.
 *
 * @returns seconds, or `undefined` if there is none
 */
export function secondOfFragment(hash: string): number | undefined {
	// Some programs encode the equals sign of links that they pass on.
	return secondOfTime(new URLSearchParams(hash.slice(1).replace(/%3D/i, '=')).get('t') ?? '');
}

/** Parses `95`, `95s`, `1:35`, `1h2m3s`, `npt:95`, and the start of `95,120`. */
function secondOfTime(named: string): number | undefined {
	const units = /^(?=\d)(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(named);
	if (units) return units.slice(1).reduce((total, part: string | undefined) => total * 60 + Number(part ?? 0), 0);
	const time = /^(?:npt:)?([\d:.]+)s?(?:,.*)?$/.exec(named)?.[1];
	if (time === undefined || !/^(?:\d+:){0,2}\d+(?:\.\d*)?$/.test(time)) return undefined;
	return secondsOfClock(time);
}
