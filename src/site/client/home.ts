import { readMarginNotes } from './margin-notes/keep.ts';
import { startContinue } from './lists/continue.ts';
import { startCourse } from './lists/course.ts';
import { startCourseCards } from './lists/course-cards.ts';
import { startCourseTerms } from './lists/course-terms.ts';
import { startList } from './lists/filter.ts';
import { markProgress } from './lists/progress-marks.ts';

const list = document.querySelector<HTMLElement>('[data-videos]');
const form = document.querySelector<HTMLFormElement>('[data-list-tools]');
if (list) {
	markProgress(list);
	startCourse(list);
	if (form) startList(form, list);
}
const yourNotes = document.querySelector<HTMLElement>('[data-your-notes]');
if (yourNotes) yourNotes.hidden = readMarginNotes().length === 0;
const hideDefinitions = document.querySelector<HTMLButtonElement>('[data-hide-definitions]');
if (hideDefinitions) startCourseTerms(hideDefinitions);
startCourseCards();
startContinue(document.querySelector<HTMLElement>('[data-continue]'));
