import { expect, test } from 'vitest';
import { isPlayable, isRecordingName, preferredOf, withoutRecordingEnding } from '../../src/sources/recording-name.ts';

test.each(['mp4', 'm4v', 'webm', 'm4a', 'mp3', 'ogg', 'oga', 'opus', 'aac', 'flac', 'WAV'])(
	'recognizes .%s as playable',
	(ending) => {
		expect(isPlayable(`A talk.${ending}`)).toBe(true);
		expect(isRecordingName(`A talk.${ending}`)).toBe(true);
		expect(withoutRecordingEnding(`A talk.${ending}`)).toBe('A talk');
	},
);

test.each(['mov', 'mkv', 'avi', 'ogv', 'wma', 'wmv'])(
	'recognizes .%s as a recording that is not playable',
	(ending) => {
		expect(isPlayable(`A talk.${ending}`)).toBe(false);
		expect(isRecordingName(`A talk.${ending}`)).toBe(true);
	},
);

test('prefers video to audio, and playable recordings to others', () => {
	expect(preferredOf('a.mp3', 'a.webm')).toBe('a.webm');
	expect(preferredOf('a.wav', 'a.mkv')).toBe('a.wav');
	expect(preferredOf('a.MP4', 'a.mp4')).toBe('a.MP4');
});
