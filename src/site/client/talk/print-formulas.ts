/**
 * Tells the style sheet, before the page is printed, how wide each formula is in its own type size: one that is wider than the
 * paper is set smaller there, since paper cannot be scrolled sideways, and browsers break no line in a formula.
 */
export function startPrintingFormulas(): void {
	addEventListener('beforeprint', () => {
		for (const formula of document.querySelectorAll<MathMLElement>('.notes math')) {
			const size = Number.parseFloat(getComputedStyle(formula).fontSize);
			const width = Math.max(formula.scrollWidth, formula.getBoundingClientRect().width);
			formula.style.setProperty('--ems', String(width / size));
		}
	});
}
