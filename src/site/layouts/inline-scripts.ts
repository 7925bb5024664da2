/**
 * Inline scripts that must run before first paint. Each is a constant whose hash is in the Content-Security-Policy.
 */

/**
 * Applies the reader's settings (client/page/kept/choices.ts) to the root element. Without them, the system's theme and
 * the default sizes apply. Stored values need no check, since unknown values match no style rule.
 */
export const themeScript = `try{for(var k of['theme','size','width','lines','face']){var c=('; '+document.cookie).match('; cuemark-'+k+'=([^;]*)'),v=c?c[1]:localStorage.getItem('cuemark-'+k);if(v)document.documentElement.dataset[k]=v}}catch(e){}`;

/**
 * Only for the not-found page, which a host may serve at any depth. Finds the site's root and sets it as the base URL
 * of relative links. The root is the parent of a folder that every site has; if the path contains none, each parent
 * folder is tried until the style sheet loads, and then scripts and the notebook's own style sheet, which failed to
 * load before, are loaded again. Does nothing on disk: there the page is always in the root, and Firefox would refuse
 * the base.
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
 * The not-found page's style until its style sheet is found. The style sheet's layer comes later, so all its rules take
 * precedence.
 */
export const bareStyle = `@layer bare{:where(body){margin:0;font:1rem/1.5 system-ui,sans-serif;background:light-dark(#faf7f1,#1a1815);color:light-dark(#23201b,#e9e3d8)}:where(a){color:light-dark(#9a3820,#eb9d80)}:where(.bar){display:flex;gap:.75rem;align-items:center;height:3.25rem;padding-inline:1rem}:where(.plain){max-width:46rem;margin-inline:auto;padding:4rem 1rem}:where(.foot){padding:1.5rem 1rem}:where(.foot p:first-child){display:flex;flex-wrap:wrap;gap:.25rem 1.5rem}:where(.skip){position:absolute;top:-4rem}:where(svg){fill:none;stroke:currentColor;stroke-width:1.8}}`;
