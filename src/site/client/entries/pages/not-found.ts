import { renamedTalk } from '../../lists/renamed-talk.ts';
import { allTalks, talkAddress } from '../../lists/talks.ts';

/** Redirects from a talk's address under an earlier title to its current one. */
const name = /\/videos\/([^/]+?)(?:\.html)?$/.exec(location.pathname)?.[1];
const main = document.querySelector('main');
if (name !== undefined && main) {
	// The page may exist under another name: hide the message until that is known.
	main.hidden = true;
	allTalks()
		.then((talks) => renamedTalk(decodeURIComponent(name), talks))
		.then((page) => {
			if (page === undefined) main.hidden = false;
			else location.replace(new URL(talkAddress(page) + location.search + location.hash, document.baseURI));
		})
		.catch(() => {
			main.hidden = false;
		});
}
