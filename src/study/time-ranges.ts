import type { Section, StudyNotes, Video } from '../model.ts';
import { formatClock } from '../videos/clock.ts';

/** Sections by the clock: one for every five minutes of a talk, every ten where it is longer than two hours. */
export function studyByTime(video: Video): StudyNotes {
	const step = video.duration > 2 * 60 * 60 ? 600 : 300;
	const ranges = Map.groupBy(video.moments, ({ second }) => Math.floor(second / step));
	const sections = [...ranges].map(([range, moments]): Section => {
		const until = Math.min((range + 1) * step, video.duration);
		return { title: `${formatClock(range * step)} – ${formatClock(until)}`, moments };
	});
	return { video, sections };
}
