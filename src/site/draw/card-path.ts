/** Pixels of a page's social card, as the sites that show it expect (https://ogp.me). */
export const cardWidth = 1200;
export const cardHeight = 630;

/**
 * Path of a page's social card from the site's root.
 *
 * @param page path of the page from the site's root, decoded: `videos/name.html`
 */
export const cardPath = (page: string): string => `cards/${page.replace(/\.html$/, '')}.png`;
