import { longDate } from '#locale/language.ts';
import { make } from './make.ts';

/** A date, given in ISO 8601, as the templates show it. */
export const dateElement = (iso: string): HTMLElement => make('time', { dateTime: iso }, longDate(iso));
