/**
 * Goes on to the page with the letter that the address names, if that is on another page of the list of terms: a link to a
 * letter (`terms.html#letter-S`) holds however long the list has become.
 */
export function followLetter(): void {
	const { hash, pathname } = location;
	const links = document.querySelectorAll<HTMLAnchorElement>('[data-letters] a');
	const letter = hash ? [...links].find((link) => link.hash === hash && link.pathname !== pathname) : undefined;
	if (letter) location.replace(letter.href);
}
