/** Connects the print button, and makes formulas fit on paper. */
export function startPrinting(): void {
	document.querySelector('[data-print]')?.addEventListener('click', () => print());
	addEventListener('beforeprint', measureFormulas);
}

/**
 * Passes the width of each formula, in ems, to the style sheet, which shrinks those wider than the paper: paper does
 * not scroll, and browsers never break a line within a formula.
 */
function measureFormulas(): void {
	for (const formula of document.querySelectorAll<MathMLElement>('.notes math')) {
		const size = Number.parseFloat(getComputedStyle(formula).fontSize);
		const width = Math.max(formula.scrollWidth, formula.getBoundingClientRect().width);
		formula.style.setProperty('--ems', String(width / size));
	}
}
