/** What the tests ask of a browser other than Chromium, whatever protocol drives it. */
export interface DrivenBrowser extends AsyncDisposable {
	/**
	 * What its pages complained of: errors and warnings on the console, uncaught errors, breaches of the content policy.
	 * `undefined` if the browser does not tell.
	 */
	readonly faults?: string[];
	/** Opens an address in a tab of its own. */
	open(address: string): Promise<DrivenPage>;
}

export interface DrivenPage {
	/** Leaves for another address, and waits until that has loaded. */
	goTo(address: string): Promise<void>;
	back(): Promise<void>;
	/** Runs a function in the page. What goes in and comes out is JSON. @throws {Error} what it throws there */
	evaluate<Result, Given extends readonly unknown[]>(
		run: (...given: Given) => Result,
		...given: Given
	): Promise<Awaited<Result>>;
	/** Presses keys one after the other, each a character or a name that WebDriver has a code for. */
	press(...keys: string[]): Promise<void>;
	/** Presses the mouse button on the middle of the first element that matches, where it is seen. */
	click(selector: string): Promise<void>;
}
