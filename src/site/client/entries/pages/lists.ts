import { readHighlights } from '../../margin-notes/highlights.ts';
import { onMarginNotes, readMarginNotes } from '../../margin-notes/store.ts';
import { showContinue } from '../../lists/continue.ts';
import { showCourse } from '../../lists/course.ts';
import { showCourseCards } from '../../lists/course-cards.ts';
import { startCourseTerms } from '../../lists/course-terms.ts';
import { startTalkFilter } from '../../lists/filter/filter-talks.ts';
import { markProgress } from '../../lists/progress-marks.ts';
import { onProgress } from '../../page/kept/progress.ts';

const list = document.querySelector<HTMLElement>('[data-videos]');
const form = document.querySelector<HTMLFormElement>('[data-list-tools]');
if (list && form) startTalkFilter(form, list);

const showProgress = (): void => {
	if (list) {
		markProgress(list);
		showCourse(list);
	}
	showCourseCards();
	showContinue(document.querySelector<HTMLElement>('[data-continue]'));
};
showProgress();
onProgress(showProgress);

const yourNotes = document.querySelector<HTMLElement>('[data-your-notes]');
const showYourNotes = (): void => {
	if (yourNotes) yourNotes.hidden = readMarginNotes().length + readHighlights().length === 0;
};
showYourNotes();
onMarginNotes(showYourNotes);

const hideDefinitions = document.querySelector<HTMLButtonElement>('[data-hide-definitions]');
if (hideDefinitions) startCourseTerms(hideDefinitions);
