/** Names in a notebook's folder. */

/** Folders that people create in it. */
export const inputFolders = ['sources', 'media', 'notes'] as const;
/** Files that people create in it. Those in YAML may also end in `.yml`. */
export const inputFiles = ['site.yaml', 'glossary.yaml', 'style.css'] as const;
/** Folders with the pages that builds write, which people may edit. */
export const pageFolders = ['videos', 'terms'] as const;

/** The names that an input file may have: `site.yaml` and `site.yml`. */
export const spellingsOf = (file: string): string[] => [...new Set([file, file.replace(/\.yaml$/, '.yml')])];
