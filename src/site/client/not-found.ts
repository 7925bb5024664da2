import { renamedTalk } from './lists/renamed-talk.ts';
import { allTalks, talkAddress } from './lists/talks.ts';

/** Leads from the address that a talk had under another title to the one that it has now. */
const name = /\/videos\/([^/]+?)(?:\.html)?$/.exec(location.pathname)?.[1];
const main = document.querySelector('main');
if (name !== undefined && main) {
	// What it says may not be so.
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
