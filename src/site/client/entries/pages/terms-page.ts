import { startTermFilter } from '../../lists/filter/filter-terms.ts';

const form = document.querySelector<HTMLFormElement>('[data-term-filter]');
if (form) startTermFilter(form);
