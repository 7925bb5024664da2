/** Closes all definitions of a course's terms, for a self-test, and opens them again. Each also opens on its own. */
export function startCourseTerms(button: HTMLButtonElement): void {
	const all = [...document.querySelectorAll<HTMLDetailsElement>('.course-terms details')];
	button.addEventListener('click', () => {
		const hidden = button.ariaPressed !== 'true';
		button.ariaPressed = String(hidden);
		for (const details of all) details.open = !hidden;
	});
}
