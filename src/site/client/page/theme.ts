import { recall, remember } from './remember.ts';

const key = 'cuemark-theme';
const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** Shows the button that goes through the themes: the system's, light, dark. The choice stays in this browser. */
export function startThemeButton(): void {
	const button = document.querySelector<HTMLButtonElement>('[data-theme-button]');
	if (!button) return;
	let theme = storedTheme();
	const show = (): void => {
		if (theme === 'system') delete document.documentElement.dataset.theme;
		else document.documentElement.dataset.theme = theme;
		button.setAttribute('aria-label', `Theme: ${theme}`);
		button.title = `Theme: ${theme}`;
	};
	button.addEventListener('click', () => {
		theme = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
		remember(key, theme === 'system' ? null : theme);
		show();
	});
	show();
	button.hidden = false;
}

function storedTheme(): Theme {
	const stored = recall(key);
	return stored === 'light' || stored === 'dark' ? stored : 'system';
}
