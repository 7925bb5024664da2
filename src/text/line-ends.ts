/** Replaces the line ends of all systems by line feeds. */
export const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Splits a text into lines, which may end in CRLF, CR or LF; with `limit`, returns only the first ones. */
export const linesOf = (text: string, limit?: number): string[] => text.split(/\r\n|\r|\n/, limit);
