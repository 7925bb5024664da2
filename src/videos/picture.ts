import { reasonOf } from '../errors.ts';

/**
 * Why a file cannot be shown as a picture, by its first bytes; nothing where it can. About a third of a millisecond.
 *
 * @param path to open
 */
export async function faultOfPicture(path: string): Promise<string | undefined> {
	try {
		// Its binary is an optional package, one for each platform: a notebook without pictures does without.
		const { default: sharp } = await import('sharp');
		await sharp(path).metadata();
		return undefined;
	} catch (error) {
		// What follows is of the same, and of pictures before.
		return reasonOf(error).split('\n', 1)[0];
	}
}
