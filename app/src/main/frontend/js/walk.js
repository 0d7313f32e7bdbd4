/**
 * The page for the phone on a walk: notes are kept on the device first and then sent, so that no dead spot loses one.
 * A page that was opened from the device is nobody's (`keeping.js`): it shows no words, and who wrote a note there is
 * asked on the page of somebody who is signed in.
 */
import { keepPage, forgetPages } from './keeping.js';
import { BECAUSE, entryOf, outbox, supported } from './outbox.js';
import { smaller } from './smaller.js';

const AGAIN = 15000;
const SOON = [0, 2000, 6000];
/** Less than the patience of `walk-worker.js`: else the page would come from the device again. */
const QUICK = 3000;

export function walk(root) {
    const place = root.querySelector('[data-walk]');
    if (!place || !supported()) return;
    const texts = place.dataset;
    const box = outbox('rundgang');
    const form = root.querySelector('#notieren form');
    const [said, kept, waiting, list, send, clear, signIn, whose, mine] =
        ['said', 'kept', 'waiting', 'list', 'send', 'clear', 'signin', 'whose', 'mine']
            .map((part) => place.querySelector(`[data-${part}]`));
    const model = place.querySelector('template');
    /** Empty on a kept page. */
    const who = form?.elements.wer?.value ?? '';

    place.hidden = false;
    form?.addEventListener('submit', note);
    send.addEventListener('click', () => sendAll(true));
    clear.addEventListener('click', forget);
    mine.addEventListener('click', own);
    addEventListener('online', soon);
    document.addEventListener('visibilitychange', () => { if (!document.hidden) sendAll(); });
    setInterval(() => { if (navigator.onLine) sendAll(); }, AGAIN);
    root.querySelectorAll('[data-station]').forEach((link) => link.addEventListener('click', choose));
    show().then(() => sendAll());
    keepPage(texts.walk).then((done) => (kept.textContent = done ? texts.onDevice : texts.notOnDevice));

    async function note(event) {
        event.preventDefault();
        const missing = form.elements.wording.value.trim() === '' ? form.elements.wording : !form.elements.kind.value
            ? form.querySelector('input[name="kind"]') : null;
        if (missing) {
            say(texts.missing);
            missing.focus();
            return;
        }
        const entry = await entryOf(form);
        entry.action = texts.send;
        entry.files = await Promise.all(entry.files.map(async ([name, photo]) => [name, await smaller(photo)]));
        entry.shown = { title: titleOf(form), photos: entry.files.length };
        try {
            await box.put(entry);
        } catch {
            say(texts.full);
            return;
        }
        empty(form);
        await show();
        said.scrollIntoView({ block: 'center' });
        await sendAll(false, who ? texts.saved : texts.savedKept);
    }

    /** A device says that it has a connection a little before it has one. */
    function soon() {
        SOON.forEach((wait) => setTimeout(() => sendAll(), wait));
    }

    async function sendAll(refused = false, otherwise = '') {
        if (!who) {
            await comeBack(refused, otherwise);
            return;
        }
        if ((await box.list()).length === 0) return;
        const result = await box.send({ refused });
        const left = await show();
        if (result.because === BECAUSE.ANOTHER && left.some((entry) => entry.who === who && !entry.said) && !writing()) {
            // Somebody else is signed in by now: this page is not theirs.
            location.reload();
            return;
        }
        const unnamed = result.because === BECAUSE.ANOTHER && left.every((entry) => !entry.who);
        const because = unnamed ? null : result.because;
        if (because === BECAUSE.OFFLINE) {
            if (otherwise || refused || !said.textContent) say(otherwise || texts.offline);
        } else if (because) say(texts[because]);
        else if (result.sent > 0) say(texts.sent);
        else if (otherwise || refused) say(left.some((entry) => entry.said) ? texts.refused : otherwise);
        signIn.hidden = because !== BECAUSE.SIGNED_OUT;
    }

    /** From a kept page to the page itself, as soon as the house answers: only there it is known who is signed in. */
    async function comeBack(asked, otherwise) {
        if (otherwise) say(otherwise);
        if (writing()) {
            if (asked) say(texts.unfinished);
            return;
        }
        const since = Date.now();
        try {
            const answer = await fetch(location.pathname, { cache: 'no-store', headers: { 'X-Outbox': 'session' } });
            signIn.hidden = !answer.redirected;
            if (answer.redirected) say(texts.signedOut);
            else if (answer.ok && Date.now() - since < QUICK && !writing()) location.reload();
        } catch {
            if (asked || ((await box.list()).length > 0 && !said.textContent)) say(texts.offline);
        }
    }

    /** Whether something stands in the form that would be lost. */
    function writing() {
        return Boolean(form) && [...new FormData(form)].some(([name, value]) =>
            name === 'wording' ? value.trim() !== '' : value instanceof File && value.size > 0);
    }

    async function own() {
        try {
            for (const entry of (await box.list()).filter((one) => !one.who)) {
                await box.put({ ...entry, who });
                await box.remove(entry.key);
            }
        } catch {
            say(texts.full);
        }
        await show();
        await sendAll();
    }

    async function show() {
        const entries = await box.list();
        waiting.hidden = entries.length === 0;
        whose.hidden = !who || entries.every((entry) => entry.who);
        send.hidden = Boolean(who) && entries.every((entry) => !entry.who);
        waiting.querySelector('[data-count]').textContent = entries.length;
        list.replaceChildren(...entries.map(line));
        return entries;
    }

    /** On a device that several people use nobody reads what another wrote, or what nobody has called theirs. */
    function line(entry) {
        const item = model.content.cloneNode(true);
        const known = Boolean(who) && entry.who === who;
        const title = known ? entry.shown?.title ?? '' : who && entry.who ? texts.foreign : texts.one;
        item.querySelector('[data-title]').textContent = title;
        item.querySelector('[data-photos]').textContent = entry.shown?.photos ? ` · ${texts.photos} ${entry.shown.photos}` : '';
        const why = entry.said && (!known || entry.said === '?') ? texts.refused : entry.said;
        item.querySelector('[data-why]').textContent = why;
        const remove = item.querySelector('[data-remove]');
        remove.querySelector('.kern-sr-only').textContent = `: ${title}`;
        remove.addEventListener('click', async () => {
            await box.remove(entry.key);
            await show();
            say(texts.gone);
        });
        return item;
    }

    async function forget() {
        if (!window.confirm(texts.sure)) return;
        await box.clear();
        await forgetPages();
        await show();
        kept.textContent = '';
        say(texts.nothing);
    }

    function choose(event) {
        if (!form) return;
        event.preventDefault();
        form.elements.station.value = event.currentTarget.dataset.station;
        form.elements.wording.scrollIntoView({ block: 'center' });
        form.elements.wording.focus();
    }

    function say(sentence) {
        said.textContent = sentence;
    }
}

function titleOf(form) {
    const kind = form.querySelector('input[name="kind"]:checked');
    const label = form.querySelector(`label[for="${kind.id}"]`).textContent;
    const station = form.elements.station.value ? ` · ${form.elements.station.selectedOptions[0].textContent}` : '';
    return `${label}${station}: ${form.elements.wording.value.trim()}`;
}

/** All but the station: the next note is often about the same. */
function empty(form) {
    const station = form.elements.station.value;
    form.reset();
    form.elements.station.value = station;
    form.querySelectorAll('[data-latitude], [data-longitude]').forEach((field) => (field.value = ''));
    form.querySelectorAll('[data-place] [data-said]').forEach((field) => (field.textContent = ''));
    form.querySelectorAll('[data-forget]').forEach((button) => (button.hidden = true));
    form.elements.wording.dispatchEvent(new Event('input', { bubbles: true }));
}
