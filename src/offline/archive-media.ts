/**
 * Up to how many bytes of recordings the archive takes along. A download of more is one that many cannot unpack (zip
 * programs stop at 4 GB, hosts before that), and it would double the site.
 */
export const RECORDINGS_IN_ARCHIVE = 300_000_000;

/** Whether the archive of a site with so many bytes of recordings holds them. */
export const archiveTakesRecordings = (bytes: number): boolean => bytes <= RECORDINGS_IN_ARCHIVE;
