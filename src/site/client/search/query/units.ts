/** Unit symbols, and the words for them in English. */
const units: Readonly<Record<string, string>> = {
	'km/h': 'kilometers per hour',
	kmh: 'kilometers per hour',
	'km/s': 'kilometers per second',
	km: 'kilometers',
	'm/s': 'meters per second',
	mph: 'miles per hour',
	m: 'meters',
	cm: 'centimeters',
	mm: 'millimeters',
	nm: 'nanometers',
	kg: 'kilograms',
	'°C': 'degrees celsius',
	'°F': 'degrees fahrenheit',
	'°': 'degrees',
	K: 'kelvin',
	ms: 'milliseconds',
	'%': 'percent',
};

/** A unit symbol after a number, not the start of a longer word: `10 kmers`. */
const unit = /(?<=\p{N})\s*(km\/[hs]|m\/s|kmh|mph|km|cm|mm|nm|kg|ms|m|K|°[CF]?|%)(?![\p{L}\p{N}])/gu;

/** Spells out the units after numbers: `60 km/h` becomes `60 kilometers per hour`. */
export const unitsInWords = (query: string): string =>
	query.replace(unit, (written, symbol: string) => ` ${units[symbol] ?? written}`);
