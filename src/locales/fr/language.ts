import { writeDate, writeNumber } from '../formats.ts';

export const language = 'fr';
export const number = (value: number): string => writeNumber(value, language);
export const longDate = (iso: string): string => writeDate(iso, language).replace(/^1\b/, '1er');
