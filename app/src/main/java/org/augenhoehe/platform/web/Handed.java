package org.augenhoehe.platform.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Hands out what programs ask for again and again: whoever has it already is told so in a few bytes. It is asked anew
/// each time, so that what was hidden meanwhile does not live on in somebody's cache; by its content, since no moment
/// tells that something was hidden.
public final class Handed {
    private Handed() {}

    public static ResponseEntity<byte[]> out(byte[] what, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .eTag(print(what))
                .cacheControl(CacheControl.noCache())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE)
                .body(what);
    }

    private static String print(byte[] what) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(what), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
