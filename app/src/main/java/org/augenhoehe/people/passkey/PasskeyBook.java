package org.augenhoehe.people.passkey;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.people.signin.KindOfWay;
import org.augenhoehe.people.signin.OwnWay;
import org.augenhoehe.people.signin.Way;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import com.webauthn4j.util.exception.WebAuthnException;

/// Passkeys: added, used, renamed, removed.
@Component
class PasskeyBook implements KindOfWay {
    private final PasskeyStore store;

    PasskeyBook(PasskeyStore store) {
        this.store = store;
    }

    PublicKeyCredentialCreationOptions beginToAdd(WebAuthnRelyingPartyOperations house, UUID person) {
        var asked = UsernamePasswordAuthenticationToken.authenticated(person.toString(), null, List.of());
        return house.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(asked));
    }

    /// @return false when the device's answer does not fit what it was asked
    @Transactional
    boolean add(
            WebAuthnRelyingPartyOperations house,
            PublicKeyCredentialCreationOptions asked,
            PublicKeyCredential<AuthenticatorAttestationResponse> answer,
            String label) {
        try {
            house.registerCredential(
                    new ImmutableRelyingPartyRegistrationRequest(asked, new RelyingPartyPublicKey(answer, label)));
            return true;
        } catch (IllegalArgumentException | WebAuthnException doesNotFit) {
            return false;
        }
    }

    /// Names no person: the device shows which passkeys it has for this house.
    PublicKeyCredentialRequestOptions beginToSignIn(WebAuthnRelyingPartyOperations house) {
        return house.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
    }

    /// @return whose passkey it is; empty when the device's answer does not fit or the passkey was removed
    @Transactional
    Optional<UUID> use(
            WebAuthnRelyingPartyOperations house,
            PublicKeyCredentialRequestOptions asked,
            PublicKeyCredential<AuthenticatorAssertionResponse> answer) {
        try {
            var owner = house.authenticate(new RelyingPartyAuthenticationRequest(asked, answer));
            return Optional.ofNullable(owner).map(found -> PersonHandle.person(found.getId()));
        } catch (IllegalArgumentException | WebAuthnException doesNotFit) {
            return Optional.empty();
        }
    }

    @Transactional
    boolean rename(UUID person, String id, String label) {
        return store.rename(person, Bytes.fromBase64(id), label);
    }

    @Override
    public Way way() {
        return Way.PASSKEY;
    }

    @Override
    public List<OwnWay> list(UUID person) {
        return store.list(person).stream()
                .map(passkey -> new OwnWay(
                        Way.PASSKEY,
                        passkey.getCredentialId().toBase64UrlString(),
                        passkey.getLabel(),
                        passkey.getCreated(),
                        passkey.getLastUsed()))
                .toList();
    }

    @Override
    @Transactional
    public boolean remove(UUID person, String id) {
        return store.remove(person, Bytes.fromBase64(id));
    }
}
