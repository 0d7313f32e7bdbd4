/** Who has gone without a word is asked once; then everything is cleared. Whoever is there has as long as they like. */
const QUIET = 60_000;
const LAST = 30_000;

export function idle({ busy, dialog, over }) {
    let timer = 0;
    let asking = null;

    function touch() {
        if (asking) return;
        clearTimeout(timer);
        timer = busy() ? setTimeout(ask, QUIET) : 0;
    }

    function ask() {
        if (!busy()) return;
        asking = dialog();
        asking.addEventListener('click', (event) => {
            if (event.target.closest('[data-kiosk-clear]')) over();
            else if (event.target.closest('[data-kiosk-stay]')) stay();
        });
        asking.addEventListener('cancel', (event) => {
            event.preventDefault();
            stay();
        });
        document.body.append(asking);
        asking.showModal();
        timer = setTimeout(over, LAST);
    }

    function stay() {
        rest();
        touch();
    }

    /** Nothing is asked any more, and nothing runs. */
    function rest() {
        clearTimeout(timer);
        asking?.close();
        asking?.remove();
        asking = null;
    }

    for (const sign of ['pointerdown', 'keydown', 'input', 'scroll']) {
        document.addEventListener(sign, touch, { passive: true, capture: true });
    }
    return { touch, rest };
}
