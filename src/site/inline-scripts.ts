/**
 * The scripts that must run before a page is drawn, so they stand in it. Each is a constant: its hash is in the page's
 * Content-Security-Policy.
 */

/**
 * Sets what the reader chose (client/page/reading.ts) on the root element, before first paint; without a choice the
 * system's theme and our own measures hold. Styles know the values that there are, and no other has an effect.
 */
export const themeScript = `try{for(var k of['theme','size','width','lines','face']){var v=localStorage.getItem('cuemark-'+k);if(v)document.documentElement.dataset[k]=v}}catch(e){}`;

/**
 * Only on the page for addresses that do not exist, which a host shows at any depth: finds the site's root from the
 * folders that the site is known to have, and makes the page's relative links count from there.
 */
export const baseScript = `(function(){var p=location.pathname,m=/^(.*?\\/)(?:videos|courses|talks|terms|assets|search)\\//.exec(p),b=document.createElement('base');b.href=m?m[1]:p.slice(0,p.lastIndexOf('/')+1);document.head.prepend(b)})()`;
