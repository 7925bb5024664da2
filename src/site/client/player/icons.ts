const drawn =
	(path: string, filled = false) =>
	(): SVGElement => {
		const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
		svg.setAttribute('viewBox', '0 0 24 24');
		svg.setAttribute('aria-hidden', 'true');
		if (filled) svg.classList.add('filled');
		const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
		shape.setAttribute('d', path);
		svg.append(shape);
		return svg;
	};

/** The icons of the player's buttons. Each call makes a new one. */
export const icon = {
	play: drawn('M7.5 4.8v14.4L19.5 12z', true),
	pause: drawn('M7 5h3.6v14H7zM13.4 5H17v14h-3.6z', true),
	back: drawn(
		'M4 5v5h5M4.6 10a8 8 0 1 1-.3 4.4M10 15.5v-5l-1.4 1M13.6 10.5h1.2a1 1 0 0 1 1 1v3a1 1 0 0 1-1 1h-.4a1 1 0 0 1-1-1v-4z',
	),
	ahead: drawn(
		'M20 5v5h-5M19.4 10a8 8 0 1 0 .3 4.4M9 15.5v-5l-1.4 1M12.6 10.5h1.2a1 1 0 0 1 1 1v3a1 1 0 0 1-1 1h-.4a1 1 0 0 1-1-1v-4z',
	),
	captions: drawn('M4 6h16v12H4zM10.5 10.6a1.9 1.9 0 1 0 0 2.8M17 10.6a1.9 1.9 0 1 0 0 2.8'),
	close: drawn('M6 6l12 12M18 6L6 18'),
} as const;
