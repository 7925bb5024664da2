import { startAllTermsFilter } from '../../lists/filter/filter-all-terms.ts';
import { startTermFilter } from '../../lists/filter/filter-terms.ts';
import { followLetter } from '../../lists/follow-letter.ts';

followLetter();
window.addEventListener('hashchange', followLetter);
const form = document.querySelector<HTMLFormElement>('[data-term-filter]');
const language = form?.dataset.allTerms;
if (form && language !== undefined) startAllTermsFilter(form, language);
else if (form) startTermFilter(form);
