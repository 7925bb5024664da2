import { formatsOf } from '../formats.ts';

export const { language, number, longDate } = formatsOf('pt');
