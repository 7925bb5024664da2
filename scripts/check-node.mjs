// Exits with one line instead of a stack trace if this Node is too old. Every npm script runs this file first, so it is
// written for Node 12 and newer.
if (!process.features.typescript) {
	console.error(
		'Cuemark needs Node 22.19 or newer, but this is Node ' +
			process.versions.node +
			'. Run `npm ci`, which installs one; if it cannot, install Node 24.',
	);
	process.exit(1);
}
