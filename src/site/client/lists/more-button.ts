import { make } from '../page/make.ts';

/** How many items of a filtered list are shown at first, and how many more each time the reader asks. */
export const FIRST = 60;
export const MORE = 200;

/** The button that shows more items; hidden. */
export const makeMoreButton = (): HTMLButtonElement =>
	make('button', { type: 'button', className: 'button more', hidden: true });
