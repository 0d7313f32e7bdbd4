/**
 * Parts of a page that renew themselves stay as they are while somebody is in them, and once nobody has touched the page
 * for a while: an unattended screen does not keep anybody signed in.
 */
const PATIENCE = 10 * 60 * 1000;

export function renewing(document) {
    let touched = Date.now();
    for (const sign of ['pointerdown', 'keydown', 'scroll']) {
        document.addEventListener(sign, () => (touched = Date.now()), { passive: true, capture: true });
    }
    const stay = (event) => {
        const parts = event.target.dataset?.renews;
        if (!parts) return;
        const inside = [...document.querySelectorAll(parts)].some((part) => part.contains(document.activeElement));
        if (inside || document.hidden || Date.now() - touched > PATIENCE) event.preventDefault();
    };
    document.addEventListener('htmx:before:request', stay);
    // Somebody may have come in while the answer was on its way.
    document.addEventListener('htmx:before:swap', stay);
    tell(document);
}

/** What came in is said once and briefly, when the reader of the screen has finished their sentence. */
function tell(document) {
    const sign = document.querySelector('[data-news]');
    if (!sign) return;
    const ids = () => [...document.querySelectorAll(`${sign.dataset.news} li[id]`)].map((one) => one.id);
    let known = new Set(ids());
    document.addEventListener('htmx:after:swap', () => {
        const fresh = ids().filter((id) => !known.has(id)).length;
        known = new Set(ids());
        if (fresh) sign.textContent = fresh === 1 ? sign.dataset.one : sign.dataset.many.replace('#', fresh);
    });
}
