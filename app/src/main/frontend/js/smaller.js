/**
 * Makes a photo smaller before it is kept or sent: a phone's are ten times as large as anybody needs. What the camera
 * wrote into it goes at the same time; the house takes it out again, as not every device can do this.
 */
const EDGE = 1600;
const QUALITY = 0.85;

/** @param photo { bytes, type, name } */
export async function smaller(photo) {
    try {
        const picture = await createImageBitmap(new Blob([photo.bytes], { type: photo.type }));
        const scale = Math.min(1, EDGE / Math.max(picture.width, picture.height));
        const canvas = document.createElement('canvas');
        canvas.width = Math.max(1, Math.round(picture.width * scale));
        canvas.height = Math.max(1, Math.round(picture.height * scale));
        canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
        picture.close();
        const blob = await new Promise((done) => canvas.toBlob(done, 'image/jpeg', QUALITY));
        return blob ? { bytes: await blob.arrayBuffer(), type: 'image/jpeg', name: 'foto.jpg' } : photo;
    } catch {
        return photo;
    }
}
