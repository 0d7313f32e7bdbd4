package org.augenhoehe.people.passkey;

import java.util.Optional;

import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The browser's form of questions and answers about passkeys.
@Component
class PasskeyJson {
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    String write(Object options) {
        return json.writeValueAsString(options);
    }

    /// @return empty when it cannot be read
    Optional<PublicKeyCredential<AuthenticatorAttestationResponse>> readNew(String text) {
        return read(text, new TypeReference<>() {});
    }

    /// @return empty when it cannot be read
    Optional<PublicKeyCredential<AuthenticatorAssertionResponse>> readUsed(String text) {
        return read(text, new TypeReference<>() {});
    }

    private <T> Optional<T> read(String text, TypeReference<T> type) {
        try {
            return Optional.ofNullable(json.readValue(text, type));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
