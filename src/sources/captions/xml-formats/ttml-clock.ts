import type { XmlElement } from '@rgrove/parse-xml';
import { unusable } from '../../../errors.ts';
import { show } from '../../show.ts';
import { parseAnyTime } from '../timestamp.ts';
import { elementsIn, localName } from './xml.ts';

/** The timing parameters of a TTML file. */
export interface TtmlClock {
	/** Nominal frame rate, by which times count frames. */
	readonly frameRate: number;
	/** Actual frame rate: 29.97 for a nominal rate of 30 with the multiplier `1000 1001`. */
	readonly trueFrameRate: number;
	/** Sub-frames per frame. */
	readonly subFrameRate: number;
	/** Ticks per second. */
	readonly tickRate: number;
	/**
	 * Whether times are SMPTE time codes, which count frames: they drift from real time if the frame rate is not an
	 * integer.
	 */
	readonly isSmpte: boolean;
	/** Drop-frame time codes skip two frame numbers every minute, except every tenth. */
	readonly isDropFrame: boolean;
	/** Whether times are relative to the whole file instead of the enclosing element, as in Apple's transcripts. */
	readonly isAbsolute: boolean;
	/** Time code of the start of the video, in seconds: broadcasters often start at ten hours. */
	readonly programmeStart: number;
}

/**
 * Reads the timing parameters of a TTML file.
 *
 * @see https://www.w3.org/TR/ttml2/#parameter-vocabulary-attributes
 * @see https://tech.ebu.ch/publications/tech3350 `ebuttm:documentStartOfProgramme`
 * @param root the element with the parameters (`ttp:frameRate` …)
 * @param file path for error messages
 * @throws {CuemarkError} if a rate is malformed
 */
export function clockOf(root: XmlElement, file: string): TtmlClock {
	const parameter = (name: string): string | undefined => {
		const [, value] = Object.entries(root.attributes).find(([key]) => localName(key) === name) ?? [];
		return value?.trim();
	};
	const rate = (name: string): number | undefined => {
		const value = parameter(name);
		if (value === undefined) return undefined;
		const [numerator = NaN, denominator = 1] = /^\d+(?:[ :]\d+)?$/.test(value) ? value.split(/[ :]/).map(Number) : [];
		const number = numerator / denominator;
		if (number > 0 && Number.isFinite(number)) return number;
		const reason = `The ${name} ${show(value)} is not a rate, so times cannot be calculated from it.`;
		const hint = 'Write it as a whole number (two in frameRateMultiplier, as in "1000 1001"), or remove it.';
		throw unusable(file, [{ reason, hint }]);
	};
	const frameRate = rate('frameRate');
	const subFrameRate = rate('subFrameRate') ?? 1;
	const isSmpte = parameter('timeBase') === 'smpte';
	const clock = {
		frameRate: frameRate ?? 30,
		trueFrameRate: (frameRate ?? 30) * (rate('frameRateMultiplier') ?? 1),
		subFrameRate,
		tickRate: rate('tickRate') ?? (frameRate ?? 1) * subFrameRate,
		isSmpte,
		isDropFrame: isSmpte && parameter('dropMode') === 'dropNTSC',
		isAbsolute: isOfApple(root) || (isSmpte && parameter('markerMode') === 'discontinuous'),
		programmeStart: 0,
	};
	const start = isSmpte ? parseTtmlTime(textInHead('documentStartOfProgramme', root), clock) : null;
	return { ...clock, programmeStart: start ?? 0 };
}

const isOfApple = ({ attributes }: XmlElement): boolean =>
	Object.keys(attributes).some((name) => /^xmlns:(?:podcasts|itunes)$/.test(name));

/** Returns the text of an element in the head of a file; empty if there is none of that name. */
function textInHead(name: string, root: XmlElement): string {
	const stack = elementsIn(root).filter((child) => localName(child.name) === 'head');
	for (let element = stack.pop(); element; element = stack.pop()) {
		if (localName(element.name) === name) return element.text;
		stack.push(...elementsIn(element));
	}
	return '';
}

/**
 * Parses a time in TTML: `00:01:02.5`, `00:01:02:12` with frames at the end, `62.5s`, `1.5m`, `62500ms`, `1550f`
 * (frames), `100t` (ticks); also `62.5`, as Apple writes seconds.
 *
 * @see https://www.w3.org/TR/ttml2/#timing-value-time-expression
 * @see https://www.w3.org/TR/ttml2/#time-expression-semantics-smpte
 * @returns seconds; `null` if it is not a time
 */
export function parseTtmlTime(text: string, clock: TtmlClock): number | null {
	const offset = /^(\d+(?:\.\d+)?)(h|m|s|ms|f|t|)$/.exec(text.trim());
	if (offset) return Number(offset[1]) / unitsPerSecond(offset[2] ?? '', clock);
	const timeCode = /^(\d{1,4}):(\d{1,2}):(\d{1,2})(?:[:;](\d{1,3})(?:\.(\d{1,3}))?)?$/.exec(text.trim());
	if (!timeCode) return parseAnyTime(text);
	const [hours = 0, minutes = 0, seconds = 0, frames = 0, subFrames = 0] = timeCode
		.slice(1)
		.map((part: string | undefined) => Number(part ?? 0));
	const frameCount = frames + subFrames / clock.subFrameRate;
	const wholeMinutes = hours * 60 + minutes;
	const wholeSeconds = wholeMinutes * 60 + seconds;
	if (!clock.isSmpte) return wholeSeconds + frameCount / clock.trueFrameRate;
	const dropped = clock.isDropFrame ? 2 * (wholeMinutes - Math.floor(wholeMinutes / 10)) : 0;
	return (wholeSeconds * clock.frameRate + frameCount - dropped) / clock.trueFrameRate;
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
