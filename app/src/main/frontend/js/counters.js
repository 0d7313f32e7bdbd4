/** Says how many characters are left, and to screen readers only when the typing pauses. */
const PAUSE = 1000;

export function counters(root) {
    for (const field of root.querySelectorAll('textarea[data-limit]:not([data-counted])')) {
        field.dataset.counted = '';
        const shown = line('counter');
        const spoken = line('kern-sr-only');
        shown.setAttribute('aria-hidden', 'true');
        spoken.setAttribute('role', 'status');
        field.after(shown, spoken);

        let timer;
        const count = () => {
            const left = Number(field.dataset.limit) - field.value.replace(/\n/g, '\r\n').length;
            shown.textContent = (left < 0 ? field.dataset.over : field.dataset.left).replace('{0}', Math.abs(left));
            shown.classList.toggle('counter--over', left < 0);
        };
        field.addEventListener('input', () => {
            count();
            clearTimeout(timer);
            timer = setTimeout(() => { spoken.textContent = shown.textContent; }, PAUSE);
        });
        count();
    }
}

function line(name) {
    const line = document.createElement('p');
    line.className = name;
    return line;
}
