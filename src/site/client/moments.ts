import { momentAt, secondOfFragment } from './moments/fragment.ts';
import { markWords } from './moments/mark-words.ts';
import { startPlace } from './moments/place.ts';
import { startCopying } from './moments/copy-link.ts';

const moments = [...document.querySelectorAll<HTMLElement>('.moment[id]')];
const seconds = moments.map(({ id }) => Number(id.slice('t='.length)));
/** The words and phrases of the search that led here. */
const marks = new Set(new URLSearchParams(location.search).getAll('mark'));
let current: HTMLElement | undefined;

/** Brings the moment that the address names into view: the one of that second, or the one that holds it. */
function showMoment(): void {
	current?.classList.remove('current');
	const second = secondOfFragment(location.hash);
	current = second === undefined ? undefined : moments[momentAt(seconds, second)];
	if (!current) return;
	current.classList.add('current');
	if (marks.size > 0) markWords(current, marks);
	current.scrollIntoView({ block: 'center' });
}

showMoment();
addEventListener('hashchange', showMoment);
startPlace(moments, seconds);
startCopying();
