import { phrases } from '#locale/player.ts';
import { make } from '../page/make.ts';
import type { Medium, Screen } from './medium.ts';

const host = 'https://www.youtube-nocookie.com';
/** Milliseconds between greetings, until the player answers. */
const GREETING = 250;
/** Milliseconds after which a silent player counts as unreachable. */
const TIMEOUT = 15_000;
/** Milliseconds after a seek during which the player may still report the old time. */
const STALE = 1500;

/** `playerState` (https://developers.google.com/youtube/iframe_api_reference#Playback_status). */
const ENDED = 0;
const PLAYING = 1;
const BUFFERING = 3;

/** The state that the player reports; each message contains what has changed. */
interface Info {
	readonly currentTime?: number;
	readonly duration?: number;
	readonly playerState?: number;
	readonly playbackRate?: number;
	readonly muted?: boolean;
}

/**
 * A video on YouTube, in its privacy-enhanced frame. Speaks the protocol of YouTube's iframe API (JSON over
 * `postMessage`) directly, so that no script of another host runs on the page.
 *
 * @param start second to play from
 */
export function youtubeScreen(id: string, title: string, start: number, captions: boolean): Screen {
	const address = new URL(`/embed/${encodeURIComponent(id)}`, host);
	address.search = new URLSearchParams({
		autoplay: '1',
		enablejsapi: '1',
		origin: location.origin,
		playsinline: '1',
		rel: '0',
		start: String(Math.floor(start)),
		...(captions && { cc_load_policy: '1' }),
	}).toString();
	const frame = make('iframe', {
		allow: 'autoplay; encrypted-media; fullscreen; picture-in-picture',
		// Without a referrer YouTube refuses to play (error 153).
		referrerPolicy: 'strict-origin-when-cross-origin',
		title,
		src: address.href,
	});
	const medium = new YouTubeMedium(frame, start);
	return {
		element: frame,
		medium,
		showCaptions: (shown) => medium.command(shown ? 'loadModule' : 'unloadModule', 'captions'),
		reason: () => reasons[medium.error] ?? phrases.cannotPlay,
		remove: () => {
			medium.end();
			frame.remove();
		},
	};
}

const UNREACHABLE = -1;
const reasons: Readonly<Record<number, string>> = {
	[UNREACHABLE]: phrases.noAnswer,
	100: phrases.gone,
	101: phrases.onlyThere,
	150: phrases.onlyThere,
};

class YouTubeMedium extends EventTarget implements Medium {
	duration = NaN;
	/** Error code (https://developers.google.com/youtube/iframe_api_reference#onError); 0 for none. */
	error = 0;
	readonly #frame: HTMLIFrameElement;
	#state: number | undefined;
	#rate = 1;
	#muted = false;
	#second: number;
	/** When the player last reported the time, by `performance.now()`. */
	#reportedAt = 0;
	#staleUntil = 0;
	#connected = false;
	readonly #greeting: ReturnType<typeof setInterval>;
	readonly #timeout: ReturnType<typeof setTimeout>;

	constructor(frame: HTMLIFrameElement, start: number) {
		super();
		this.#frame = frame;
		this.#second = start;
		addEventListener('message', this.#receive);
		this.#greeting = setInterval(() => this.#post({ event: 'listening' }), GREETING);
		this.#timeout = setTimeout(() => this.#fail(UNREACHABLE), navigator.onLine ? TIMEOUT : 0);
	}

	get paused(): boolean {
		return this.#state !== PLAYING && this.#state !== BUFFERING;
	}

	/** The player reports the time about four times a second; between reports it is extrapolated. */
	get currentTime(): number {
		if (this.#state !== PLAYING) return this.#second;
		return this.#second + (Math.min(performance.now() - this.#reportedAt, 1000) / 1000) * this.#rate;
	}

	set currentTime(second: number) {
		this.#second = second;
		this.#reportedAt = performance.now();
		this.#staleUntil = performance.now() + STALE;
		this.command('seekTo', second, true);
		this.#emit('timeupdate');
	}

	get playbackRate(): number {
		return this.#rate;
	}

	set playbackRate(rate: number) {
		this.command('setPlaybackRate', rate);
		// The player confirms this later; until then, further changes start from it.
		this.#rate = rate;
		this.#emit('ratechange');
	}

	get muted(): boolean {
		return this.#muted;
	}

	set muted(muted: boolean) {
		this.command(muted ? 'mute' : 'unMute');
		this.#muted = muted;
	}

	play(): Promise<void> {
		this.command('playVideo');
		return Promise.resolve();
	}

	pause(): void {
		this.command('pauseVideo');
	}

	command(name: string, ...args: readonly unknown[]): void {
		this.#post({ event: 'command', func: name, args });
	}

	end(): void {
		clearInterval(this.#greeting);
		clearTimeout(this.#timeout);
		removeEventListener('message', this.#receive);
	}

	#post(message: object): void {
		// Until the frame has loaded, its window has this page's origin, and a message to another would log an error.
		if (!this.#connected && !this.#loaded) return;
		this.#frame.contentWindow?.postMessage(JSON.stringify({ ...message, id: 1, channel: 'widget' }), host);
	}

	get #loaded(): boolean {
		try {
			// The document of another origin is not accessible.
			return this.#frame.contentWindow !== null && this.#frame.contentDocument === null;
		} catch {
			return true;
		}
	}

	readonly #receive = ({ origin, source, data }: MessageEvent<unknown>): void => {
		if (origin !== host || source !== this.#frame.contentWindow || typeof data !== 'string') return;
		const message = parse(data);
		if (!message) return;
		if (!this.#connected) this.#connect();
		if (message.event === 'onError') this.#fail(typeof message.info === 'number' ? message.info : 0);
		else if (typeof message.info === 'object' && message.info !== null) this.#update(message.info);
	};

	#connect(): void {
		this.#connected = true;
		clearInterval(this.#greeting);
		clearTimeout(this.#timeout);
		this.command('addEventListener', 'onError');
		this.command('addEventListener', 'onStateChange');
		this.#emit('loadedmetadata');
	}

	#update({ currentTime, duration, playerState, playbackRate, muted }: Info): void {
		if (typeof duration === 'number' && duration > 0 && duration !== this.duration) {
			this.duration = duration;
			this.#emit('durationchange');
		}
		if (typeof playbackRate === 'number' && playbackRate !== this.#rate) {
			this.#rate = playbackRate;
			this.#emit('ratechange');
		}
		if (typeof muted === 'boolean') this.#muted = muted;
		if (typeof currentTime === 'number' && !this.#isStale(currentTime)) {
			this.#second = currentTime;
			this.#reportedAt = performance.now();
			this.#emit('timeupdate');
		}
		if (typeof playerState === 'number' && playerState !== this.#state) {
			const wasPaused = this.paused;
			this.#state = playerState;
			if (this.paused !== wasPaused) this.#emit(this.paused ? 'pause' : 'play');
			if (playerState === ENDED) this.#emit('ended');
		}
	}

	#isStale(second: number): boolean {
		return performance.now() < this.#staleUntil && Math.abs(second - this.#second) > 3;
	}

	#fail(error: number): void {
		this.error = error;
		this.#emit('error');
	}

	#emit(name: string): void {
		this.dispatchEvent(new Event(name));
	}
}

function parse(data: string): { event?: unknown; info?: unknown } | undefined {
	try {
		const message: unknown = JSON.parse(data);
		return typeof message === 'object' && message !== null ? message : undefined;
	} catch {
		return undefined;
	}
}
