/** Takes the reader to what is wrong, also where the browser ignores autofocus, and on to the field. */
export function summary(root) {
    const found = root.querySelector('[data-summary]:not([data-seen])');
    if (!found) return;
    found.dataset.seen = '';
    found.focus();
    found.addEventListener('click', (event) => {
        const field = document.getElementById(event.target.hash?.slice(1));
        if (!field) return;
        event.preventDefault();
        const label = field.closest('.kern-fieldset') ?? field.labels?.[0] ?? field;
        label.scrollIntoView({ block: 'start' });
        field.focus({ preventScroll: true });
    });
}
