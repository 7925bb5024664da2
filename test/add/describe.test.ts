import { expect, test } from 'vitest';
import { describeAdded } from '../../src/add/describe.ts';

test('the command that builds the site can be pasted for a notebook of any name', () => {
	const empty = { there: [], refused: [], unread: [], useless: [], passedOver: [], sample: [], commands: [] };
	const added = [{ kind: 'transcript', from: 'talk.srt', file: 'nb/sources/talk.srt' }] as const;
	const last = (content: string) => describeAdded({ ...empty, added }, content).at(-1);
	expect(last('nb Ü #1 50%')).toMatch(/: npm run build -- --content (['"])nb Ü #1 50%\1$/);
	expect(last('')).toMatch(/: npm run build$/);
});
