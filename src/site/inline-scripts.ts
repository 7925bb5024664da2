/**
 * The scripts that must run before a page is drawn, so they stand in it. Each is a constant: its hash is in the page's
 * Content-Security-Policy.
 */

/** Sets the theme that the reader chose, before first paint; without a choice the system's preference holds. */
export const themeScript = `try{var t=localStorage.getItem('cuemark-theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}`;

/**
 * Only on the page for addresses that do not exist, which a host shows at any depth: finds the site's root from the
 * folders that the site is known to have, and makes the page's relative links count from there.
 */
export const baseScript = `(function(){var p=location.pathname,m=/^(.*?\\/)(?:videos|courses|talks|terms|assets|search)\\//.exec(p),b=document.createElement('base');b.href=m?m[1]:p.slice(0,p.lastIndexOf('/')+1);document.head.prepend(b)})()`;
