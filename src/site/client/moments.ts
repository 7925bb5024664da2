import { momentAt, secondOfAddress } from './moments/fragment.ts';
import { markWords } from './moments/mark-words.ts';
import { partsOf } from './moments/parts.ts';
import { startPlace } from './moments/place.ts';
import { startCopying } from './moments/copy-link.ts';
import { startFolding } from './moments/fold.ts';
import { startLanguages } from './moments/languages.ts';

const moments = [...document.querySelectorAll<HTMLElement>('[id^="t="]')];
const seconds = moments.map(({ id }) => Number(id.slice('t='.length)));
/** The words and phrases of the search that led here. */
const marks = new Set(new URLSearchParams(location.search).getAll('mark'));
let current: readonly HTMLElement[] = [];

/** Brings the moment that the address names into view: the one of that second, or the one that holds it. */
function showMoment(): void {
	for (const part of current) part.classList.remove('current');
	const second = secondOfAddress(location);
	current = second === undefined ? [] : partsOf(moments[momentAt(seconds, second)]);
	for (const part of current) {
		part.classList.add('current');
		if (marks.size > 0) markWords(part, marks);
	}
	current[0]?.scrollIntoView({ block: 'center' });
}

startFolding();
showMoment();
addEventListener('hashchange', showMoment);
startPlace(moments, seconds);
startCopying();
startLanguages(moments, seconds);
