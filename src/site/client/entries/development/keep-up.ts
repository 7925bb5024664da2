/**
 * Keeps a page of the dev server up with the notebook: asks for it anew where it has changed, shows in a bar what is wrong, and says
 * in the search where that finds what was. Vite serves this file as it is; no build has it.
 */

// Vite looks for these very words.
const hot = import.meta.hot;
const { revision = '' } = document.documentElement.dataset;
const ask = (): void => hot?.send('cuemark:page', { address: location.pathname, revision });

hot?.on('cuemark:looked', ask);
hot?.on('cuemark:stale', loadAgain);
hot?.on('cuemark:problems', ({ problems }: { problems: string }) => showProblems(problems));
hot?.on('cuemark:index', ({ isOlder }: { isOlder: boolean }) => tellOfIndex(isOlder));
// Somebody may come back from the terminal, where they had the site built.
addEventListener('focus', ask);
ask();

/** Says in each search of the page that talks have changed since the index was made, or no longer. */
function tellOfIndex(isOlder: boolean): void {
	for (const line of document.querySelectorAll('[data-older-index]')) line.remove();
	for (const found of isOlder ? document.querySelectorAll('.search-found') : []) {
		const line = document.createElement('p');
		line.dataset.olderIndex = '';
		line.lang = 'en';
		line.dir = 'ltr';
		line.textContent = 'The search finds what the last build found, and talks have changed since: npm run build';
		line.style.cssText = 'flex: 1 0 100%; font-size: var(--small); opacity: 0.75';
		found.append(line);
	}
}

/** Milliseconds between two looks at whether somebody is writing. */
const WRITING = 500;

/** Loads the page again, once nobody is writing in it any more. */
function loadAgain(): void {
	if (isWriting()) setTimeout(loadAgain, WRITING);
	else location.reload();
}

/** Whether a note is being written, or a search typed. */
function isWriting(): boolean {
	const field = document.activeElement;
	return (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) && field.value !== '';
}

const tag = 'cuemark-problems';
/** What was shown last: what the reader of the page has put away comes back when it says something else. */
let told = '';

/** Shows what is wrong at the foot of the page, in words of the command line. Nothing is shown where nothing is wrong. */
function showProblems(problems: string): void {
	if (problems === told) return;
	told = problems;
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

/** In a tree of its own, and of constants: a mistake in the site's styles, or in the reader's own, must not hide it. */
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
