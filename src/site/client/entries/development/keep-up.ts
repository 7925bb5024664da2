/**
 * Keeps a page of the dev server up to date with the notebook: reloads it after changes, shows problems in a bar, and
 * warns in the search that its index is older than the talks. Vite serves this file as it is; no build includes it.
 */

// Vite looks for exactly `import.meta.hot`.
const hot = import.meta.hot;
const { revision = '' } = document.documentElement.dataset;
const ask = (): void => hot?.send('cuemark:page', { address: location.pathname, revision });

hot?.on('cuemark:refreshed', ask);
hot?.on('cuemark:stale', reloadWhenIdle);
hot?.on('cuemark:problems', ({ problems }: { problems: string }) => showProblems(problems));
hot?.on('cuemark:index', ({ isOlder }: { isOlder: boolean }) => showIndexAge(isOlder));
// The user may come back from the terminal after a build.
addEventListener('focus', ask);
ask();

/** Shows or removes, in each search panel, a warning that talks have changed since the index was built. */
function showIndexAge(isOlder: boolean): void {
	for (const line of document.querySelectorAll('[data-older-index]')) line.remove();
	for (const found of isOlder ? document.querySelectorAll('.search-found') : []) {
		const line = document.createElement('p');
		line.dataset.olderIndex = '';
		line.lang = 'en';
		line.dir = 'ltr';
		line.textContent =
			'These results are from the last build, and talks have changed since. To update them: npm run build';
		line.style.cssText = 'flex: 1 0 100%; font-size: var(--small); opacity: 0.75';
		found.append(line);
	}
}

/** Milliseconds between checks whether the user is still typing. */
const RETRY = 500;

/** Reloads the page once nobody is typing in it. */
function reloadWhenIdle(): void {
	if (isWriting()) setTimeout(reloadWhenIdle, RETRY);
	else location.reload();
}

/** Whether the user is writing a note or a search. */
function isWriting(): boolean {
	const field = document.activeElement;
	return (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) && field.value !== '';
}

const tag = 'cuemark-problems';
/** The problems shown last. Closed by the user, the bar reopens when they change. */
let shown = '';

/** Shows problems at the bottom of the page, worded as on the command line; hides the bar if there are none. */
function showProblems(problems: string): void {
	if (problems === shown) return;
	shown = problems;
	document.querySelector(tag)?.remove();
	if (problems === '') return;
	const bar = document.createElement(tag);
	bar.lang = 'en';
	bar.dir = 'ltr';
	bar.attachShadow({ mode: 'open' }).innerHTML = `<style>${style}</style>
		<div role="alert"><pre></pre><button type="button" aria-label="Close" title="Close">×</button></div>`;
	const [text, close] = ['pre', 'button'].map((name) => bar.shadowRoot?.querySelector<HTMLElement>(name));
	if (text) text.textContent = problems;
	close?.addEventListener('click', () => bar.remove());
	document.body.append(bar);
}

/**
 * In a shadow tree and without the site's tokens, so that a mistake in the site's or the user's styles cannot hide it.
 */
const style = `
	div {
		position: fixed;
		inset: auto 0 0;
		z-index: 2147483647;
		display: flex;
		align-items: start;
		gap: 1rem;
		max-height: 50vh;
		box-sizing: border-box;
		padding: 0.75rem 1rem;
		overflow: auto;
		border-top: 4px solid #e5674b;
		background: #1f1b18;
		color: #f3ece1;
		color-scheme: dark;
	}
	pre {
		flex: 1;
		min-width: 0;
		margin: 0;
		font: 0.875rem/1.5 ui-monospace, 'Cascadia Mono', 'SF Mono', Menlo, monospace;
		white-space: pre-wrap;
		overflow-wrap: anywhere;
	}
	button {
		position: sticky;
		top: 0;
		width: 2.25rem;
		height: 2.25rem;
		border: 0;
		border-radius: 6px;
		background: #3a332d;
		color: inherit;
		font: 1.25rem/1 system-ui, sans-serif;
		cursor: pointer;
	}
`;
