/**
 * JSON for a `<script>` element: nothing in it can end the element or begin a comment, whatever the values hold.
 * (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements)
 */
export const jsonForScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
