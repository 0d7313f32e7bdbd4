package org.augenhoehe.platform.files;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A picture on its way to the browser: it is nothing but a picture, and no shared cache keeps it.
public final class SafePicture {
    private SafePicture() {}

    public static ResponseEntity<byte[]> of(byte[] jpeg) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Pictures.TYPE))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Content-Disposition", "inline; filename=\"bild.jpg\"")
                .body(jpeg);
    }
}
