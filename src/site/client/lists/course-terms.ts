/** Closes all definitions of a course's terms, to ask oneself, and opens them again. Each can be opened by itself. */
export function startCourseTerms(button: HTMLButtonElement): void {
	const all = [...document.querySelectorAll<HTMLDetailsElement>('.course-terms details')];
	button.addEventListener('click', () => {
		const hidden = button.ariaPressed !== 'true';
		button.ariaPressed = String(hidden);
		for (const details of all) details.open = !hidden;
	});
}
