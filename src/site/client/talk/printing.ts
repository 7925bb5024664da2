/** Has the button for it print the page, and formulas take no more room than paper has. */
export function startPrinting(): void {
	document.querySelector('[data-print]')?.addEventListener('click', () => print());
	addEventListener('beforeprint', measureFormulas);
}

/**
 * Tells the style sheet how wide each formula is in its own type size: one that is wider than the paper is set smaller there, since
 * paper cannot be scrolled sideways, and browsers break no line in a formula.
 */
function measureFormulas(): void {
	for (const formula of document.querySelectorAll<MathMLElement>('.notes math')) {
		const size = Number.parseFloat(getComputedStyle(formula).fontSize);
		const width = Math.max(formula.scrollWidth, formula.getBoundingClientRect().width);
		formula.style.setProperty('--ems', String(width / size));
	}
}
