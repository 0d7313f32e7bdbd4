/**
 * A form at the tablet: its parts (`data-leaf`) one after the other, questions only where an earlier answer leads to them
 * (`data-if`), and what has to be answered (`data-required`) asked for at once, also without a connection. The server
 * keeps the same rules.
 */
export function sheet(form, send) {
    const leaves = [...form.querySelectorAll('[data-leaf]')];
    const [next, back] = ['next', 'back'].map((name) => form.querySelector(`[data-kiosk-${name}]`));
    const done = form.querySelector('[data-kiosk-send]');
    const progress = form.querySelector('[data-kiosk-progress]');
    let at = 0;
    let sending = false;

    const asked = () => leaves.filter((leaf) => {
        const questions = [...leaf.querySelectorAll('.tablet__question')];
        return !questions.length || questions.some((one) => !one.hidden);
    });

    function turn() {
        form.querySelectorAll('[data-if]').forEach((one) => (one.hidden = !isMet(form, one)));
        const there = asked();
        at = Math.max(0, Math.min(at, there.length - 1));
        leaves.forEach((leaf) => (leaf.hidden = leaf !== there[at]));
        const last = at >= there.length - 1;
        next.hidden = last;
        done.hidden = !last;
        back.hidden = at === 0;
        progress.hidden = there.length < 2;
        progress.textContent = progress.dataset.says.replace('{0}', at + 1).replace('{1}', there.length);
        return there;
    }

    function go(step) {
        if (step > 0 && !isComplete(leaves.length ? asked()[at] : form)) return;
        at += step;
        const there = turn();
        there[at].querySelector('input, textarea, select')?.focus();
    }

    form.querySelectorAll('[data-when]').forEach((hint) => hint.remove());
    form.addEventListener('change', turn);
    form.addEventListener('input', () => form.querySelectorAll('.tablet__missing').forEach((said) => {
        if (!isEmpty(said.closest('[data-required]'))) said.remove();
    }));
    next.addEventListener('click', () => go(1));
    back.addEventListener('click', () => go(-1));
    form.addEventListener('submit', async (event) => {
        event.preventDefault();
        if (!next.hidden) {
            go(1);
        } else if (!sending && isComplete(leaves.length ? asked()[at] : form)) {
            sending = true;
            await send();
            sending = false;
        }
    });
    turn();
}

function isMet(form, question) {
    const lead = form.querySelectorAll(`[name="${question.dataset.if}"]`);
    if (!lead.length || lead[0].closest('.tablet__question').hidden) return false;
    const said = new FormData(form).getAll(question.dataset.if).filter((one) => one !== '');
    const items = question.dataset.ifItems?.match(/\d+/g) ?? [];
    if (items.length) return said.some((one) => items.includes(one));
    return said.some((one) => {
        const number = Number(one.replace(',', '.'));
        return number >= Number(question.dataset.ifLeast ?? -Infinity) && number <= Number(question.dataset.ifMost ?? Infinity);
    });
}

/** Says at the first question what is missing there, and goes to it. */
function isComplete(part) {
    part.querySelectorAll('.tablet__missing').forEach((one) => one.remove());
    const lacking = [...part.querySelectorAll('[data-required]')].find((one) => !one.hidden && isEmpty(one));
    if (!lacking) return true;
    const sentence = document.createElement('p');
    sentence.className = 'kern-error tablet__missing';
    sentence.id = 'fehlt';
    sentence.setAttribute('role', 'alert');
    sentence.textContent = lacking.dataset.required;
    lacking.append(sentence);
    const control = lacking.querySelector('input, textarea, select');
    control.setAttribute('aria-describedby', 'fehlt');
    control.focus();
    return false;
}

function isEmpty(question) {
    const all = [...question.querySelectorAll('input:not([type=hidden]), textarea, select')];
    const radios = all.filter((one) => one.type === 'radio');
    const ticks = all.filter((one) => one.type === 'checkbox');
    const lines = all.filter((one) => !radios.includes(one) && !ticks.includes(one));
    const names = [...new Set(radios.map((one) => one.name))];
    if (names.some((name) => !radios.some((one) => one.name === name && one.checked))) return true;
    if (ticks.length && !ticks.some((one) => one.checked)) return true;
    const filled = lines.filter((one) => one.value.trim());
    return lines.length > 0 && (question.querySelector('.survey-rank') ? filled.length < lines.length : !filled.length);
}
