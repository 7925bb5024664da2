export function startSearchOpener(): void {}
