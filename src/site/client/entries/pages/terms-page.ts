import { startTermFilter } from '../../lists/filter/filter-terms.ts';

/**
 * Redirects to the page of the letter in the address, if that is on another page of the list: links to a letter
 * (`terms.html#letter-S`) keep working as the list grows.
 */
function followLetter(): void {
	const { hash, pathname } = location;
	const links = document.querySelectorAll<HTMLAnchorElement>('[data-letters] a');
	const letter = hash ? [...links].find((link) => link.hash === hash && link.pathname !== pathname) : undefined;
	if (letter) location.replace(letter.href);
}

followLetter();
window.addEventListener('hashchange', followLetter);
const form = document.querySelector<HTMLFormElement>('[data-term-filter]');
if (form) startTermFilter(form);
