import { phrases } from '#locale/lists.ts';
import { isFinished, readProgress } from '../page/kept/progress.ts';
import { countRead } from './offers.ts';
import { progressIn } from './progress-in.ts';
import { allTalks, talksOf } from './talks.ts';

/** Shows on course cards how many talks have been read, instead of how many there are. */
export function showCourseCards(): void {
	const counts = [...document.querySelectorAll<HTMLElement>('[data-course-talks]')];
	if (counts.length === 0 || !Object.values(readProgress()).some(isFinished)) return;
	allTalks().then(
		(talks) => {
			const progress = progressIn(talks);
			for (const count of counts) {
				const members = talksOf(count.dataset.courseTalks ?? '', talks);
				const read = countRead(members, progress);
				if (read === 0) continue;
				count.textContent = read === members.length ? phrases.allRead : phrases.readOf(read, members.length);
				count.classList.add('progress');
			}
		},
		() => undefined,
	);
}
