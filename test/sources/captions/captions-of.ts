import type { SourceFile } from '../../../src/model.ts';
import { type FolderFacts, noFacts } from '../../../src/sources/captions/identity/folder.ts';
import type { Track } from '../../../src/sources/captions/track.ts';
import { type CaptionFormat, recognizeCaptions } from '../../../src/sources/captions/formats.ts';
import { type CaptionSegments, readCaptions } from '../../../src/sources/captions/read-captions.ts';
import { decode } from '../../../src/text/decode.ts';

/** Parses a caption file; `null` if it is in no known format. */
export function parseCaptions(
	text: string,
	file: string,
): (Required<Track> & { readonly format: CaptionFormat }) | null {
	const recognized = recognizeCaptions(text, file);
	return recognized && { ...recognized.parse(), format: recognized.format };
}

/** Reads the segments of a caption file; `null` if it is in no known format. */
export function captionsOf(bytes: Uint8Array, name: string, folder: FolderFacts = noFacts): CaptionSegments | null {
	const source: SourceFile = { path: name, name, course: null };
	const { text, encoding, damaged } = decode(bytes, name);
	const recognized = recognizeCaptions(text, name);
	return recognized && readCaptions({ ...recognized, encoding, damaged }, source, folder);
}
