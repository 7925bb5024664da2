import { expect, test } from 'vitest';
import {
	isPlayedName,
	isRecordingName,
	preferredOf,
	withoutRecordingEnding,
} from '../../src/sources/recording-name.ts';

test.each(['mp4', 'm4v', 'webm', 'm4a', 'mp3', 'ogg', 'oga', 'opus', 'aac', 'flac', 'WAV'])(
	'a file that ends with .%s is played',
	(ending) => {
		expect(isPlayedName(`A talk.${ending}`)).toBe(true);
		expect(isRecordingName(`A talk.${ending}`)).toBe(true);
		expect(withoutRecordingEnding(`A talk.${ending}`)).toBe('A talk');
	},
);

test.each(['mov', 'mkv', 'avi', 'ogv', 'wma', 'wmv'])(
	'one that ends with .%s is a recording, and not played',
	(ending) => {
		expect(isPlayedName(`A talk.${ending}`)).toBe(false);
		expect(isRecordingName(`A talk.${ending}`)).toBe(true);
	},
);

test('of several recordings a film goes before sound, and what is played before what is not', () => {
	expect(preferredOf('a.mp3', 'a.webm')).toBe('a.webm');
	expect(preferredOf('a.wav', 'a.mkv')).toBe('a.wav');
	expect(preferredOf('a.MP4', 'a.mp4')).toBe('a.MP4');
});
