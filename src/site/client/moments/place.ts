import { momentAt } from './fragment.ts';

/** Shows in the contents and on the strip which section is being read. */
export function startPlace(moments: readonly HTMLElement[], seconds: readonly number[]): void {
	const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
	const strip = [...document.querySelectorAll<SVGAElement>('.strip a')];
	const starts = links.map(({ hash }) => Number(hash.slice('#t='.length)));
	if (links.length === 0 || moments.length === 0) return;
	let shown = -1;
	let asked = false;

	const show = (): void => {
		asked = false;
		const line = innerHeight / 3;
		const below = moments.findIndex((moment) => moment.getBoundingClientRect().top > line);
		const second = seconds[below === -1 ? moments.length - 1 : Math.max(below - 1, 0)] ?? 0;
		const section = momentAt(starts, second);
		if (section === shown) return;
		links[shown]?.removeAttribute('aria-current');
		strip[shown]?.classList.remove('reading');
		shown = section;
		links[shown]?.setAttribute('aria-current', 'true');
		strip[shown]?.classList.add('reading');
		keepInView(links[shown]);
	};
	const ask = (): void => {
		if (!asked) requestAnimationFrame(show);
		asked = true;
	};
	addEventListener('scroll', ask, { passive: true });
	addEventListener('resize', ask);
	ask();
}

/** Scrolls the contents, and only them. */
function keepInView(link: HTMLElement | undefined): void {
	const box = link?.closest<HTMLElement>('.contents');
	if (!link || !box || box.scrollHeight <= box.clientHeight) return;
	const { top, bottom } = link.getBoundingClientRect();
	const frame = box.getBoundingClientRect();
	if (top < frame.top || bottom > frame.bottom) box.scrollTop += top - frame.top - frame.height / 2;
}
