import { longDate } from '#locale/language.ts';
import { make } from './make.ts';

/** A date in ISO 8601 as a `<time>` element, formatted as in the templates. */
export const dateElement = (iso: string): HTMLElement => make('time', { dateTime: iso }, longDate(iso));
