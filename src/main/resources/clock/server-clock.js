/*
 * The time in the browser is that of the server: the clock of an office's computer may be wrong by years. The first script of every page; whatever runs after it and asks for “now” is told the server's. How much time has passed since
 * the server was asked is counted by the clock that nobody can set; timers and sessions are left to it too.
 */
(server => {
    const ComputerDate = Date;
    const computerNow = ComputerDate.now;
    const passed = () => performance.now();
    const HOME = 'Asia/Ho_Chi_Minh';
    /* A computer that has slept, or whose clock was set: what was counted may be wrong. */
    const JUMP_MS = 2000;

    let ahead = server.now - passed();
    let apart = computerNow() - passed();
    let asking = false;

    /* It was so late on the server at some moment between question and answer. */
    function learn(now, asked, answered) {
        ahead = Math.min(Math.max(ahead, now - answered), now - asked);
        apart = computerNow() - passed();
    }

    async function ask() {
        if (asking) {
            return;
        }
        asking = true;
        const asked = passed();
        try {
            // Without the session: whoever only leaves a page open does not work.
            const answer = await fetch(server.address, {cache: 'no-store', credentials: 'omit'});
            const answered = passed();
            if (answer.ok) {
                learn((await answer.json()).now, asked, answered);
            }
        } catch (away) {
            console.info('Server clock:', away);
        } finally {
            asking = false;
        }
    }

    function now() {
        if (Math.abs(computerNow() - passed() - apart) > JUMP_MS) {
            apart = computerNow() - passed();
            ask();
        }
        return Math.floor(passed() + ahead);
    }

    const ServerDate = new Proxy(ComputerDate, {
        construct: (date, given, made) => Reflect.construct(date, given.length === 0 ? [now()] : given, made),
        apply: date => new date(now()).toString()
    });
    ComputerDate.now = now;
    ComputerDate.prototype.constructor = ServerDate;
    globalThis.Date = ServerDate;

    /* What formats nothing formats now. */
    const formats = Intl.DateTimeFormat.prototype;
    const {get: formatOf} = Object.getOwnPropertyDescriptor(formats, 'format');
    const known = new WeakMap();
    Object.defineProperty(formats, 'format', {
        configurable: true,
        get() {
            const format = formatOf.call(this);
            if (!known.has(format)) {
                known.set(format, date => format(date === undefined ? now() : date));
            }
            return known.get(format);
        }
    });
    const {formatToParts} = formats;
    Object.defineProperty(formats, 'formatToParts', {
        configurable: true,
        writable: true,
        value(date) {
            return formatToParts.call(this, date === undefined ? now() : date);
        }
    });

    /* Pages that come back as they were left, and windows that are looked at again. */
    addEventListener('pageshow', shown => shown.persisted && ask());
    document.addEventListener('visibilitychange', () => document.hidden || ask());
    if (server.every) {
        setInterval(() => document.hidden || ask(), server.every);
    }

    if (server.label && window === window.top) {
        document.addEventListener('DOMContentLoaded', show);
    }

    if (window === window.top) {
        document.addEventListener('DOMContentLoaded', () => server.scripts.forEach(address => {
            const script = document.createElement('script');
            script.src = address;
            document.head.append(script);
        }));
    }

    function show() {
        const time = new Intl.DateTimeFormat('vi-VN', {timeZone: HOME, hour: '2-digit', minute: '2-digit', hourCycle: 'h23'});
        const weekday = new Intl.DateTimeFormat('vi-VN', {timeZone: HOME, weekday: 'long'});
        const day = new Intl.DateTimeFormat('vi-VN', {timeZone: HOME, day: '2-digit', month: '2-digit', year: 'numeric'});
        const style = document.createElement('link');
        style.rel = 'stylesheet';
        style.href = server.style;
        document.head.append(style);
        const place = document.createElement('aside');
        place.className = 'kt-clock';
        place.setAttribute('aria-label', server.label);
        const words = document.createElement(server.page ? 'a' : 'span');
        if (server.page) {
            words.href = server.page;
        }
        place.append(words);
        const tell = () => {
            const text = `${server.label}: ${time.format()} ${weekday.format()}, ${day.format()}`;
            if (words.textContent !== text) {
                words.textContent = text;
            }
        };
        tell();
        setInterval(tell, 500);
        const foot = document.querySelector('[cam-widget-footer]');
        const before = foot ?? document.querySelector('body > header');
        if (before) {
            before.after(place);
        } else {
            document.body.prepend(place);
        }
    }
})
