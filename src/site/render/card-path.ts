/** Size in pixels that sites expect of a social card (`og:image`, https://ogp.me). */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/**
 * Path of a page's social card from the site's root.
 *
 * @param page path of the page from the site's root, decoded: `videos/name.html`
 */
export const cardPath = (page: string): string => `cards/${page.replace(/\.html$/, '')}.png`;
