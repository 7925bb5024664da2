/**
 * Scripts that must run before first paint, so they are inline. Each is a constant, whose hash is in the
 * Content-Security-Policy.
 */

/**
 * Sets the reader's settings (client/page/reading.ts) on the root element, before first paint. Without them, the system's
 * theme and the default measures apply. Stored values need no check, since unknown ones match no style.
 */
export const themeScript = `try{for(var k of['theme','size','width','lines','face']){var v=localStorage.getItem('cuemark-'+k);if(v)document.documentElement.dataset[k]=v}}catch(e){}`;

/**
 * Only on the not-found page, which a host may show at any depth: finds the site's root by the site's known folders, and
 * sets it as the base of relative links.
 */
export const baseScript = `(function(){var p=location.pathname,m=/^(.*?\\/)(?:videos|courses|talks|terms|assets|search)\\//.exec(p),b=document.createElement('base');b.href=m?m[1]:p.slice(0,p.lastIndexOf('/')+1);document.head.prepend(b)})()`;
