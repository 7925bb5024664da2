/** Pixels of a page's picture, as the sites that show it want them (https://ogp.me). */
export const cardWidth = 1200;
export const cardHeight = 630;

/**
 * Where the picture of a page lies, from the site's root.
 *
 * @param page path of the page from the site's root, decoded: `videos/name.html`
 */
export const cardPath = (page: string): string => `cards/${page.replace(/\.html$/, '')}.png`;
