/** Marks as pictures for the map: a shape with a letter, as in the legend and the list. */
const SIZE = 32;
const SHARP = 2;

export function sign(map, id, outline, letter, colour) {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = (SIZE + 4) * SHARP;
    const pen = canvas.getContext('2d');
    pen.scale(SHARP, SHARP);
    pen.translate(2, 2);
    const shape = new Path2D(outline);
    pen.fillStyle = colour.mark;
    pen.strokeStyle = colour['on-mark'];
    pen.lineWidth = 2;
    pen.fill(shape);
    pen.stroke(shape);
    pen.fillStyle = colour['on-mark'];
    pen.font = '600 16px "Fira Sans", sans-serif';
    pen.textAlign = 'center';
    pen.fillText(letter, SIZE / 2, outline.includes('l15 28') ? 25 : 21.5);
    const picture = pen.getImageData(0, 0, canvas.width, canvas.height);
    if (map.hasImage(id)) map.updateImage(id, picture);
    else map.addImage(id, picture, { pixelRatio: SHARP });
}
