import { parentPort } from 'node:worker_threads';
import { captionsOf } from './captions-of.ts';

// Reads fifty megabytes of rolling captions, in files of an hour each, and posts the number of words.
const clock = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(11, 23);
let text = 'WEBVTT\n\n';
const lineOf = (index: number): string => `line ${index} of a talk that goes on and on about one tree and another`;
for (let index = 0; text.length < 1_000_000; index += 1) {
	const [start, end] = [index * 4000, index * 4000 + 3990];
	const rows = `${index === 0 ? ' ' : lineOf(index - 1)}\n${lineOf(index)}`;
	text += `${clock(start)} --> ${clock(end)}\n${rows}\n\n${clock(end)} --> ${clock(end + 10)}\n${lineOf(index)}\n \n\n`;
}
let words = 0;
for (let megabytes = 0; megabytes < 50; megabytes += 1) {
	words += captionsOf(Buffer.from(text), 'dQw4w9WgXcQ.vtt')?.report.words ?? 0;
}
parentPort?.postMessage(words);
