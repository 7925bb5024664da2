/** Makes a function that has something run in the next frame: once, however often it is called until then. */
export function inNextFrame(run: () => void): () => void {
	let asked = false;
	return () => {
		if (asked) return;
		asked = true;
		requestAnimationFrame(() => {
			asked = false;
			run();
		});
	};
}
