/** Replaces the line ends of all systems by line feeds. */
export const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n');
