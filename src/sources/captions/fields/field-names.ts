/** The fields of a transcript that are read, in JSON and in tables. */
export type Field = 'start' | 'end' | 'duration' | 'text' | 'speaker';

/** The units in names of fields, in seconds. A tick is Microsoft's: 100 nanoseconds. */
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
 * The names that programs and people give to fields, as letters only and without units: `start_time` is `starttime`. If
 * a record has several names for a field, the first one here counts. People's names are in the languages of the site.
 */
const names: Readonly<Record<Field, string>> = {
	start: `start starttime starttimestamp startoffset timestart datastart tstart starts starttimecode timecodestart begin
		beg begintime from in timein timecodein inpoint ts relativestarttime offset timestamp timestamps time timecode tc
		zeit zeitstempel beginn anfang von debut inicio comienzo desde temps tiempo tempo offsets`,
	end: `end endtime endtimestamp endoffset timeend dataend tend ends endtimecode timecodeend stop stoptime to out
		timeout timecodeout outpoint endts ende bis fin final fim`,
	duration: 'duration dur dduration length dauer duree duracion duracao',
	text: `punctuatedword text transcript body content caption captions subtitle subtitles sentence utterance dialogue
		line speech display snippet transcription word value texte texto untertitel`,
	speaker: `speakername speakerdisplayname speakerdesignation voice speaker speakerlabel speakerid speakertag spk
		participant who sprecher sprecherin intervenant intervenante locuteur locutrice hablante orador oradora falante
		locutor locutora name`,
};

const fieldsByName = new Map<string, { readonly field: Field; readonly rank: number }>(
	(Object.keys(names) as Field[]).flatMap((field) =>
		names[field].split(/\s+/).map((name, rank) => [name, { field, rank }] as const),
	),
);

/** A field, identified by its name. */
export interface NamedField {
	readonly field: Field;
	/** If a record has the field under several names, the lowest rank counts. */
	readonly rank: number;
	/** The unit in the name, in seconds: 0.001 for `start_ms`. */
	readonly unit?: number;
}

const cache = new Map<string, NamedField | null>();
/** Maximum number of cached names: a hostile file could have a million. */
const MAX_CACHED = 1000;

/** Identifies a field by its name: `startTime`, `Start (s)`, `offset_ms`, `Timecode In`; `null` if it is unknown. */
export function fieldNamed(name: string): NamedField | null {
	const cached = cache.get(name);
	if (cached !== undefined) return cached;
	const field = parseName(name);
	if (cache.size < MAX_CACHED) cache.set(name, field);
	return field;
}

function parseName(name: string): NamedField | null {
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
	const found = fieldsByName.get(rest.join(''));
	return found ? { ...found, ...(unit !== undefined && { unit }) } : null;
}
