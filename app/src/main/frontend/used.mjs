// Which of KERN's classes the templates name. A name that ends where a template goes on with a
// variable (`kern-btn--${kind}`) stands for all that begin so; icons are asked for by their name.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const always = ['kern-icon--info', 'kern-icon--success', 'kern-icon--warning', 'kern-icon--danger', 'kern-icon--arrow-forward'];

export function usedClasses(folder) {
    const templates = readdirSync(folder, { recursive: true })
        .filter((file) => file.endsWith('.jte'))
        .map((file) => readFileSync(join(folder, file), 'utf8'))
        .join('\n');
    const named = templates.match(/kern-[\w-]+/g) ?? [];
    const icons = [...templates.matchAll(/icon = "([\w-]+)"/g)].map(([, icon]) => `kern-icon--${icon}`);
    const exact = new Set([...named, ...icons, ...always]);
    const open = [...exact].filter((name) => /(--|__)$/.test(name) && name !== 'kern-icon--');

    return (selector) => {
        const name = selector.replace(/^\./, '').replace(/--error$/, '');
        return exact.has(name) || open.some((prefix) => name.startsWith(prefix));
    };
}
