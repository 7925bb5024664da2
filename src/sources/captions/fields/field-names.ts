/** What a field of a transcript holds, in JSON and in tables. */
export type Field = 'start' | 'end' | 'duration' | 'text' | 'speaker';

/** Seconds that the units last which names of fields have. A tick is Microsoft's 100 nanoseconds. */
const units = { seconds: 1, milliseconds: 1e-3, ticks: 1e-7 } as const;

const unitNames: Readonly<Record<string, keyof typeof units>> = {
	s: 'seconds',
	sec: 'seconds',
	secs: 'seconds',
	second: 'seconds',
	seconds: 'seconds',
	sekunden: 'seconds',
	ms: 'milliseconds',
	msec: 'milliseconds',
	millis: 'milliseconds',
	millisecond: 'milliseconds',
	milliseconds: 'milliseconds',
	ticks: 'ticks',
};

/**
 * The names that programs and people give to fields, without signs and units: `start_time` is `starttime`. Where a record has
 * several for the same, the first one here counts. Those of people are in the languages that the site has.
 */
const names: Readonly<Record<Field, string>> = {
	start: `start starttime startoffset timestart tstart starts starttimecode timecodestart begin beg begintime from in timein timecodein
		inpoint ts relativestarttime offset timestamp timestamps time timecode tc zeit zeitstempel beginn anfang von debut
		inicio comienzo desde temps tiempo tempo`,
	end: `end endtime endoffset timeend tend ends endtimecode timecodeend stop stoptime to out timeout timecodeout outpoint endts
		ende bis fin final fim`,
	duration: 'duration dur dduration length dauer duree duracion duracao',
	text: `punctuatedword text transcript body content caption captions subtitle subtitles sentence utterance dialogue line speech
		display snippet transcription word value texte texto untertitel`,
	speaker: `speakername speakerdesignation voice speaker speakerlabel speakerid speakertag participant who sprecher sprecherin
		intervenant intervenante locuteur locutrice hablante orador oradora falante locutor locutora name`,
};

const known = new Map<string, { readonly field: Field; readonly rank: number }>(
	(Object.keys(names) as Field[]).flatMap((field) =>
		names[field].split(/\s+/).map((name, rank) => [name, { field, rank }] as const),
	),
);

/** A field as a name tells it. */
export interface NamedField {
	readonly field: Field;
	/** Which of several fields for the same counts: the one with the lowest. */
	readonly rank: number;
	/** Seconds in its unit, where the name has one: 0.001 for `start_ms`. */
	readonly unit?: number;
}

const remembered = new Map<string, NamedField | null>();
/** No more names than this are remembered: a hostile file could have a million. */
const mostRemembered = 1000;

/** What a field holds, by its name: `startTime`, `Start (s)`, `offset_ms`, `Timecode In`; `null` for one that is not read. */
export function fieldNamed(name: string): NamedField | null {
	const before = remembered.get(name);
	if (before !== undefined) return before;
	const field = readName(name);
	if (remembered.size < mostRemembered) remembered.set(name, field);
	return field;
}

function readName(name: string): NamedField | null {
	if (name.length > 60 || !/\p{L}{2}/u.test(name)) return null;
	const words = name
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '')
		.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.filter((word) => word !== '');
	const last = unitNames[words.at(-1) ?? ''];
	const unit = words.length > 1 && last !== undefined ? units[last] : undefined;
	const rest = unit === undefined ? words : words.slice(0, words.at(-2) === 'in' ? -2 : -1);
	const found = known.get(rest.join(''));
	return found ? { ...found, ...(unit !== undefined && { unit }) } : null;
}
