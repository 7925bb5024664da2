/**
 * Redirects to the page of the letter in the address, if that is on another page of the list: links to a letter
 * (`terms.html#letter-S`) keep working as the list grows.
 */
export function followLetter(): void {
	const { hash, pathname } = location;
	const links = document.querySelectorAll<HTMLAnchorElement>('[data-letters] a');
	const letter = hash ? [...links].find((link) => link.hash === hash && link.pathname !== pathname) : undefined;
	if (letter) location.replace(letter.href);
}
