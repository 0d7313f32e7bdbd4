package org.augenhoehe.platform.files;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A recording on its way to the browser: it is nothing but sound, can be asked for in parts, as players do, and no
/// shared cache keeps it.
public final class SafeRecording {
    private SafeRecording() {}

    public static ResponseEntity<Resource> of(byte[] sound, String type) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Content-Disposition", "inline; filename=\"aufnahme\"")
                .body(new ByteArrayResource(sound));
    }
}
