/** Lets people see what they type. The button appears only where it works. */
export function passwords(root) {
    for (const button of root.querySelectorAll('[data-shows][hidden]')) {
        const field = document.getElementById(button.dataset.shows);
        const label = button.querySelector('.kern-label');
        const show = label.textContent;
        button.hidden = false;
        button.addEventListener('click', () => {
            const visible = field.type === 'password';
            field.type = visible ? 'text' : 'password';
            label.textContent = visible ? button.dataset.hideLabel : show;
        });
        // Browsers offer to remember only what is sent as a password.
        field.form?.addEventListener('submit', () => { field.type = 'password'; });
    }
}
