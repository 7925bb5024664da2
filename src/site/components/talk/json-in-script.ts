/**
 * JSON for a `<script>` element, escaped so that no value can end the element or begin a comment.
 * (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements)
 */
export const jsonForScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
