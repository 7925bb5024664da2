import { writeDate, writeNumber } from '../formats.ts';

export const language = 'en';
export const number = (value: number): string => writeNumber(value, language);
export const longDate = (iso: string): string => writeDate(iso, 'en-GB');
