// Takes from KERN what our templates use, turned so that right-to-left languages mirror it.
// `@import "kern"` in a style sheet stands for the result.
import { readFileSync } from 'node:fs';
import postcss from 'postcss';
import { logical } from './logical.mjs';
import { usedClasses } from './used.mjs';

const source = 'node_modules/@kern-ux/native/dist/kern.css';

export const kern = {
    name: 'kern',
    setup(build) {
        build.onResolve({ filter: /^kern$/ }, () => ({ path: 'kern', namespace: 'kern' }));
        build.onLoad({ filter: /.*/, namespace: 'kern' }, () => ({ contents: selected(), loader: 'css' }));
    },
};

function selected() {
    const css = postcss.parse(readFileSync(source, 'utf8'));
    const isUsed = usedClasses('../jte');

    css.walkComments((comment) => comment.remove());
    css.walkAtRules('media', (media) => {
        // Our themes define the colours of light and dark themselves.
        if (media.params.includes('prefers-color-scheme')) media.remove();
    });
    css.walkRules((rule) => {
        // KERN maps its colours to the layer they lie on; we have one layer, the page.
        if (rule.selector.startsWith(':is(body')) rule.selector = ':root';
        rule.selectors = rule.selectors.filter(
            (selector) => !selector.includes('[data-kern-theme') && (selector.match(/\.kern-[\w-]+/g) ?? []).every(isUsed),
        );
        if (!rule.selector) rule.remove();
        else logical(rule);
    });
    dropUnusedTokens(css);
    css.walkAtRules((rule) => {
        if (rule.nodes?.length === 0) rule.remove();
    });
    refuseUnknownTokens(css);
    return css.toString();
}

/** A colour that a new version of KERN asks for and our themes lack would show its own in their midst. */
function refuseUnknownTokens(css) {
    const known = new Set(ourTokens());
    css.walkDecls(/^--/, (decl) => known.add(decl.prop));
    css.walkDecls((decl) => {
        for (const [name] of decl.value.matchAll(/--kern-color-[\w-]+/g)) {
            if (!known.has(name)) throw new Error(`KERN asks for ${name}: give it a value in css/tokens.css`);
        }
    });
}

function ourTokens() {
    return readFileSync('css/tokens.css', 'utf8').match(/--kern-[\w-]+/g);
}

function dropUnusedTokens(css) {
    const needed = new Set(ourTokens());
    for (let before = -1; before !== needed.size;) {
        before = needed.size;
        css.walkDecls((decl) => {
            if (!decl.prop.startsWith('--') || needed.has(decl.prop)) {
                for (const [name] of decl.value.matchAll(/--kern-[\w-]+/g)) needed.add(name);
            }
        });
    }
    css.walkDecls(/^--/, (decl) => {
        if (!needed.has(decl.prop)) decl.remove();
    });
    css.walkRules((rule) => {
        if (rule.nodes.length === 0) rule.remove();
    });
}
