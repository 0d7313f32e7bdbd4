package org.augenhoehe.people.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.platform.security.KeyedHash;
import org.augenhoehe.platform.security.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Recognises a device on which a person signed in before, so that strangers who try wrong passwords
/// cannot lock that person out of it. The house keeps no list of devices: the device holds a signed
/// word for each of its people, and says nothing to those who cannot check the signature.
@Component
class KnownDevice {
    private static final String COOKIE = "geraet";
    private static final String SECRET = "known device";
    private static final int PEOPLE_ON_ONE_DEVICE = 6;

    private final Secrets secrets;

    KnownDevice(Secrets secrets) {
        this.secrets = secrets;
    }

    /// @return the name of the device, or null when this person never signed in on it
    @Nullable
    String knows(UUID person, HttpServletRequest request) {
        var words = words(request);
        if (words.isEmpty()) {
            return null;
        }
        var device = words.getFirst();
        var wanted = sign(device, person).getBytes(StandardCharsets.US_ASCII);
        for (var word : words.subList(1, words.size())) {
            if (MessageDigest.isEqual(wanted, word.getBytes(StandardCharsets.US_ASCII))) {
                return device;
            }
        }
        return null;
    }

    void remember(UUID person, HttpServletRequest request, HttpServletResponse response) {
        var words = words(request);
        if (words.isEmpty()) {
            words.add(UUID.randomUUID().toString());
        }
        var word = sign(words.getFirst(), person);
        words.remove(word);
        words.add(1, word);
        var kept = words.subList(0, Math.min(words.size(), 1 + PEOPLE_ON_ONE_DEVICE));
        var cookie = ResponseCookie.from(COOKIE, String.join(".", kept))
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(Duration.ofDays(365))
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private String sign(String device, UUID person) {
        var signature = KeyedHash.of(secrets.get(SECRET), device, person.toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    private static List<String> words(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null || cookie.getValue().isEmpty()
                ? new ArrayList<>()
                : new ArrayList<>(List.of(cookie.getValue().split("\\.")));
    }
}
