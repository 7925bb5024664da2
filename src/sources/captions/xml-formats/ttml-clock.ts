import type { XmlElement } from '@rgrove/parse-xml';
import { unusable } from '../../../errors.ts';
import { show } from '../../show.ts';
import { parseAnyTime } from '../timestamp.ts';
import { elementsIn, localName } from './xml.ts';

/** What a TTML file says of its times. */
export interface TtmlClock {
	/** Frames that the times of a second count. */
	readonly frameRate: number;
	/** Frames that a second has: 29.97 where 30 are counted and the multiplier is `1000 1001`. */
	readonly trueFrameRate: number;
	/** Parts of a frame. */
	readonly subFrameRate: number;
	/** Ticks in a second. */
	readonly tickRate: number;
	/** Whether times count frames (SMPTE time codes): they drift from seconds where a second has no whole number of them. */
	readonly isOfFrames: boolean;
	/** Whether two numbers of frames are left out in each minute but every tenth. */
	readonly isDropFrame: boolean;
	/** Whether each time is one of the whole file, and not counted from the element around it. */
	readonly isAbsolute: boolean;
	/** The time, in seconds, at which the video begins: broadcasters' codes often begin at ten hours. */
	readonly programmeStart: number;
}

/**
 * The clock of a TTML file.
 *
 * @see https://www.w3.org/TR/ttml2/#parameter-vocabulary-attributes
 * @see https://tech.ebu.ch/publications/tech3350 `ebuttm:documentStartOfProgramme`
 * @param root whose parameters (`ttp:frameRate` …) say it
 * @param file path to name in errors
 * @throws {CuemarkError} where a rate is none
 */
export function clockOf(root: XmlElement, file: string): TtmlClock {
	const said = (name: string): string | undefined => {
		const [, value] = Object.entries(root.attributes).find(([key]) => localName(key) === name) ?? [];
		return value?.trim();
	};
	const rate = (name: string): number | undefined => {
		const value = said(name);
		if (value === undefined) return undefined;
		const [numerator = NaN, denominator = 1] = /^\d+(?:[ :]\d+)?$/.test(value) ? value.split(/[ :]/).map(Number) : [];
		const number = numerator / denominator;
		if (number > 0 && Number.isFinite(number)) return number;
		const reason = `The ${name} ${show(value)} is no rate, so no time can be reckoned by it.`;
		const hint = 'Write it as a whole number (in frameRateMultiplier two, as in "1000 1001"), or take it out.';
		throw unusable(file, [{ reason, hint }]);
	};
	const frameRate = rate('frameRate');
	const subFrameRate = rate('subFrameRate') ?? 1;
	const isOfFrames = said('timeBase') === 'smpte';
	const clock = {
		frameRate: frameRate ?? 30,
		trueFrameRate: (frameRate ?? 30) * (rate('frameRateMultiplier') ?? 1),
		subFrameRate,
		tickRate: rate('tickRate') ?? (frameRate ?? 1) * subFrameRate,
		isOfFrames,
		isDropFrame: isOfFrames && said('dropMode') === 'dropNTSC',
		isAbsolute: isOfFrames && said('markerMode') === 'discontinuous',
		programmeStart: 0,
	};
	const begin = isOfFrames ? parseTtmlTime(textOf('documentStartOfProgramme', root), clock) : null;
	return { ...clock, programmeStart: begin ?? 0 };
}

/** The text of the first element of a name in the head of a file; empty where there is none. */
function textOf(name: string, root: XmlElement): string {
	const ahead = elementsIn(root).filter((child) => localName(child.name) === 'head');
	for (let element = ahead.pop(); element; element = ahead.pop()) {
		if (localName(element.name) === name) return element.text;
		ahead.push(...elementsIn(element));
	}
	return '';
}

/**
 * Seconds of a time in TTML: `00:01:02.5`, `00:01:02:12` with frames at the end, `62.5s`, `1.5m`, `62500ms`, `1550f` (frames),
 * `100t` (ticks).
 *
 * @see https://www.w3.org/TR/ttml2/#timing-value-time-expression
 * @see https://www.w3.org/TR/ttml2/#time-expression-semantics-smpte
 * @returns `null` where it is none
 */
export function parseTtmlTime(text: string, clock: TtmlClock): number | null {
	const offset = /^(\d+(?:\.\d+)?)(h|m|s|ms|f|t)$/.exec(text.trim());
	if (offset) return Number(offset[1]) / unitsPerSecond(offset[2] ?? '', clock);
	const coded = /^(\d{1,4}):(\d{1,2}):(\d{1,2})(?:[:;](\d{1,3})(?:\.(\d{1,3}))?)?$/.exec(text.trim());
	if (!coded) return parseAnyTime(text);
	const [hours = 0, minutes = 0, seconds = 0, frames = 0, parts = 0] = coded
		.slice(1)
		.map((part: string | undefined) => Number(part ?? 0));
	const inAll = frames + parts / clock.subFrameRate;
	const whole = (hours * 60 + minutes) * 60 + seconds;
	if (!clock.isOfFrames) return whole + inAll / clock.trueFrameRate;
	const passed = hours * 60 + minutes;
	const dropped = clock.isDropFrame ? 2 * (passed - Math.floor(passed / 10)) : 0;
	return (whole * clock.frameRate + inAll - dropped) / clock.trueFrameRate;
}

function unitsPerSecond(metric: string, { trueFrameRate, tickRate }: TtmlClock): number {
	switch (metric) {
		case 'h':
			return 1 / 3600;
		case 'm':
			return 1 / 60;
		case 'ms':
			return 1000;
		case 'f':
			return trueFrameRate;
		case 't':
			return tickRate;
		default:
			return 1;
	}
}
