/**
 * The tablet in the house. All screens are fetched beforehand, in every language, and shown one after the other without
 * asking the server: what one person does works through a short loss of connection, and nothing of it stands in the
 * history, in a cookie or in a storage of the browser. What waits to be sent lies in the outbox, sealed, until it is sent.
 * The screens, which hold nothing of anybody, are kept on the device: it comes up again without a connection.
 */
import { entryOf, forgetOthers, newKey, outbox, supported } from './outbox.js';
import { idle } from './kiosk-idle.js';
import { forgetTablets, keepTablet } from './kiosk-keeping.js';
import { sealed } from './kiosk-seal.js';
import { sheet } from './kiosk-sheet.js';

/** So long somebody waits for the server; then it counts as no connection. */
const PATIENCE = 5000;
const AGAIN = 15000;
const QUEUES = 'kiosk';

/** What waits belongs to the tablet at which it was said, not to the device. */
const queueOf = (root) => `${QUEUES}-${root.dataset.kioskId}`;

export function kiosk(document, enhance) {
    const root = document.querySelector('[data-kiosk]');
    if (!root) return;
    const home = root.dataset.kiosk;
    const kind = root.dataset.kioskKind;
    addEventListener('pageshow', (event) => event.persisted && location.replace(home));
    if (kind !== 'connect' && (kind === 'plain' || !supported())) plain(document, root, home);
    else if (kind === 'course') course(document, root, home, enhance);
    else {
        forgetTablets().catch(() => {});
        if (supported()) sendRest(queueOf(root)).catch(() => {});
    }
}

/** A screen that came from the server alone: who has gone is noticed here, too. */
function plain(document, root, home) {
    const watch = idle({
        busy: () => location.pathname !== home,
        dialog: () => dialogOf(document),
        over: () => {
            watch.rest();
            leave(root, home);
        },
    });
    watch.touch();
}

/** Nothing of anybody stays, also where the beginning cannot be reached now. */
async function leave(root, home) {
    root.replaceChildren();
    try {
        const answer = await fetch(home, { cache: 'no-store' });
        if (!answer.ok) throw new Error('not now');
        location.replace(home);
    } catch {
        setTimeout(() => leave(root, home), AGAIN);
    }
}

function dialogOf(document) {
    return document.importNode(document.querySelector('[data-kiosk-idle]').content, true).querySelector('dialog');
}

function course(document, root, home, enhance) {
    const box = outbox(queueOf(root));
    const current = root.querySelector('[data-kiosk-language][aria-current]')?.dataset.kioskLanguage;
    const languages = [...root.querySelectorAll('[data-kiosk-language]')].map((one) => one.dataset.kioskLanguage);
    const first = languages[0];
    const courses = new Map();
    let language = current ?? first;
    let screen = 'start';
    let refused = 0;

    async function load() {
        const found = await Promise.all(languages.map(async (one) => {
            const asked = `${home}/${one}/alles`;
            const answer = await fetch(asked, { cache: 'no-store' });
            // Whoever signed in beside the tablet is signed out and led to the same address.
            if (answer.redirected && new URL(answer.url).pathname !== asked) {
                location.replace(home);
                throw new Error('ended');
            }
            if (!answer.ok) throw new Error('not now');
            return [one, await answer.text()];
        }));
        found.forEach(([one, html]) => courses.set(one, html));
        keepTablet(home, root.dataset.kioskId, found.map(([one, html]) => [`${home}/${one}/alles`, html])).catch(() => {});
    }

    const isLoaded = () => courses.size >= languages.length;

    function part(name) {
        const course = new DOMParser().parseFromString(courses.get(language), 'text/html').body.firstElementChild;
        const section = [...course.children].find((one) => one.dataset.screen === name);
        return section && { course, section: document.importNode(section, true) };
    }

    /** Every screen is made anew from what was fetched: nothing typed can stand in it. */
    function show(name, quietly = false) {
        const { course, section } = part(name) ?? part('start');
        screen = section.dataset.screen;
        root.replaceChildren(...section.childNodes);
        document.documentElement.lang = course.lang;
        document.documentElement.dir = course.dir;
        document.title = section.dataset.title;
        const form = root.querySelector('form');
        if (form) {
            // One for each person: what is sent without the outbox must not count as what came before.
            form.elements.schluessel.value = newKey();
            sheet(form, () => deliver(form));
        }
        enhance(root);
        if (!quietly) root.querySelector('h1').focus();
        scrollTo(0, 0);
        watch.touch();
        status();
    }

    const watch = idle({
        busy: () => screen !== 'start' || language !== first,
        dialog: () => (isLoaded() ? part('idle').section.querySelector('dialog') : dialogOf(document)),
        over: () => clear(),
    });

    function clear() {
        watch.rest();
        if (!isLoaded()) {
            leave(root, home);
            return;
        }
        language = first;
        show('start');
        // What is open may have changed; without a connection it stays as it was.
        load().then(() => screen === 'start' && language === first && show('start', true)).catch(() => {});
    }

    async function deliver(form) {
        try {
            const entry = { ...(await entryOf(form, home)), who: '' };
            entry.fields = entry.fields.filter(([name]) => name !== 'schluessel');
            const key = await box.put(await sealed(entry, root.dataset.kioskSeal));
            // Where the script fails from here on, the form sends the same again, and it counts once.
            form.elements.schluessel.value = key;
            await Promise.race([send(key), new Promise((done) => setTimeout(done, PATIENCE))]);
            const left = (await box.list()).find((one) => one.key === key);
            if (left?.said) {
                await box.remove(key);
                root.querySelector('[data-kiosk-wrong]').textContent = left.said;
                return;
            }
            show('thanks');
            root.querySelector('[data-kiosk-sent]').hidden = Boolean(left);
            root.querySelector('[data-kiosk-kept]').hidden = !left;
        } catch {
            form.submit();
        }
    }

    /** What the server does not take of somebody who has gone is not kept either. */
    async function send(current) {
        await ofNobody(box);
        await box.send();
        for (const entry of await box.list()) {
            if (entry.said && entry.key !== current) {
                await box.remove(entry.key);
                refused++;
            }
        }
        status();
    }

    async function status() {
        const sign = root.querySelector('[data-kiosk-status]');
        if (!sign) return;
        const waiting = (await box.list()).length;
        const said = waiting ? sign.dataset.waiting : refused ? sign.dataset.refused : '';
        if (sign.textContent !== said) sign.textContent = said;
    }

    root.addEventListener('click', (event) => {
        const target = event.target.closest('[data-kiosk-go], [data-kiosk-clear], [data-kiosk-language]');
        if (!target || !isLoaded()) return;
        event.preventDefault();
        if (target.dataset.kioskGo) show(target.dataset.kioskGo);
        else if (target.dataset.kioskLanguage) {
            language = target.dataset.kioskLanguage;
            show('start');
        } else clear();
    });

    function begin() {
        history.replaceState(null, '', home);
        history.pushState(null, '', home);
        addEventListener('popstate', () => {
            history.pushState(null, '', home);
            clear();
        });
        show('start', true);
        root.dataset.kioskReady = '';
    }

    /** Until all screens are there, each comes from the server. */
    async function start() {
        try {
            await load();
        } catch {
            setTimeout(start, AGAIN);
            return;
        }
        begin();
        send().catch(() => {});
    }

    addEventListener('online', () => send());
    setInterval(async () => (await box.list()).length && send(), AGAIN);
    watch.touch();
    forgetOthers(QUEUES, queueOf(root)).catch(() => {});
    start();
}

/**
 * The tablet is over, or the device becomes another one: what still waits is sent, also to be refused and counted, and
 * goes. What belongs to a tablet that the server does not know of this device any more goes at once.
 */
async function sendRest(queue) {
    await forgetOthers(QUEUES, queue);
    const box = outbox(queue);
    await ofNobody(box);
    await box.send();
    for (const entry of await box.list()) {
        if (entry.said) await box.remove(entry.key);
    }
    if ((await box.list()).length) setTimeout(() => sendRest(queue).catch(() => {}), AGAIN);
}

/** Whoever was signed in beside the tablet: what waits here is not theirs, and does not wait for them. */
async function ofNobody(box) {
    for (const entry of await box.list()) {
        if (entry.who) await box.keep({ ...entry, who: '' });
    }
}
