import { writeDate, writeNumber } from '../formats.ts';

export const language = 'es';
export const number = (value: number): string => writeNumber(value, language);
export const longDate = (iso: string): string => writeDate(iso, language);
