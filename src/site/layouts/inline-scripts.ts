/**
 * Scripts that must run before first paint, so they are inline. Each is a constant, whose hash is in the
 * Content-Security-Policy.
 */

/**
 * Sets the reader's settings (client/page/kept/choices.ts) on the root element, before first paint. Without them, the system's
 * theme and the default measures apply. Stored values need no check, since unknown ones match no style.
 */
export const themeScript = `try{for(var k of['theme','size','width','lines','face']){var c=('; '+document.cookie).match('; cuemark-'+k+'=([^;]*)'),v=c?c[1]:localStorage.getItem('cuemark-'+k);if(v)document.documentElement.dataset[k]=v}}catch(e){}`;

/**
 * Only on the not-found page, which a host may show at any depth: finds the site's root by the site's known folders, and
 * sets it as the base of relative links. In a folder that the site does not have, each parent is tried until the style sheet
 * loads; scripts, and the notebook's own style sheet, that were looked for elsewhere are then loaded again. From disk the page
 * stands where it is, and Firefox would refuse a base.
 */
export const baseScript = `location.protocol === 'file:' || (function () {
	var path = location.pathname, known = /^(.*?\\/)(?:videos|courses|talks|terms|assets|search)\\//.exec(path);
	var roots = known ? [known[1]] : [], failed = [], found = false, base = document.createElement('base');
	for (var end = path.length; end > 0; roots.push(path.slice(0, end + 1))) end = path.lastIndexOf('/', end - 1);
	base.href = roots.shift();
	document.head.prepend(base);
	function again() {
		for (var old; found && (old = failed.shift()); old.replaceWith(made)) {
			var made = document.createElement(old.tagName);
			for (var name of old.getAttributeNames()) made.setAttribute(name, old.getAttribute(name));
			made.async = false;
			made.dataset.again = '';
		}
	}
	document.addEventListener('error', function (event) {
		var it = event.target;
		if ('again' in it.dataset) return;
		if (it.tagName === 'SCRIPT' || 'own' in it.dataset) {
			failed.push(it);
			again();
		} else if (it.rel === 'stylesheet' && roots.length > 0) {
			base.href = roots.shift();
			// Once more, as another element: the same one is not loaded again.
			it.replaceWith(it.cloneNode());
		}
	}, true);
	document.addEventListener('load', function (event) {
		if (event.target.rel !== 'stylesheet' || 'own' in event.target.dataset) return;
		found = true;
		again();
	}, true);
})()`;

/**
 * How that page looks until its style sheet is found. Any rule of the style sheet overrides it, as its layer comes later.
 */
export const bareStyle = `@layer bare{:where(body){margin:0;font:1rem/1.5 system-ui,sans-serif;background:light-dark(#faf7f1,#1a1815);color:light-dark(#23201b,#e9e3d8)}:where(a){color:light-dark(#9a3820,#eb9d80)}:where(.bar){display:flex;gap:.75rem;align-items:center;height:3.25rem;padding-inline:1rem}:where(.plain){max-width:46rem;margin-inline:auto;padding:4rem 1rem}:where(.foot){padding:1.5rem 1rem}:where(.foot p:first-child){display:flex;flex-wrap:wrap;gap:.25rem 1.5rem}:where(.skip){position:absolute;top:-4rem}:where(svg){fill:none;stroke:currentColor;stroke-width:1.8}}`;
