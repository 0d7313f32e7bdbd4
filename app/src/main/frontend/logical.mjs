// Left and right become start and end.
const names = {
    left: 'inset-inline-start',
    right: 'inset-inline-end',
    'border-top-left-radius': 'border-start-start-radius',
    'border-top-right-radius': 'border-start-end-radius',
    'border-bottom-left-radius': 'border-end-start-radius',
    'border-bottom-right-radius': 'border-end-end-radius',
};
const sides = { left: 'inline-start', right: 'inline-end' };

export function logical(rule) {
    rule.walkDecls((decl) => {
        decl.prop = names[decl.prop]
            ?? decl.prop.replace(/^(margin|padding|border)-(left|right)/, (_, box, side) => `${box}-${sides[side]}`);
        if (['float', 'clear'].includes(decl.prop)) decl.value = sides[decl.value] ?? decl.value;
        if (decl.prop === 'text-align') decl.value = { left: 'start', right: 'end' }[decl.value] ?? decl.value;
        if (decl.prop === 'margin' || decl.prop === 'padding') splitFourSides(decl);
    });
}

function splitFourSides(decl) {
    const [top, right, bottom, left] = decl.value.match(/(?:[^\s(]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];
    if (left === undefined || left === right || left === '!important') return;
    decl.before({ prop: `${decl.prop}-block`, value: `${top} ${bottom}` });
    decl.before({ prop: `${decl.prop}-inline`, value: `${left} ${right}` });
    decl.remove();
}
