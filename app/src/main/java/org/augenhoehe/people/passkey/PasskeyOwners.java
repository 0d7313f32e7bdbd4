package org.augenhoehe.people.passkey;

import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.platform.security.Visitors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/// The people behind the passkeys. Nothing is stored for it: the handle is the person's id, the name
/// that the device shows is the one that others see here.
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {
    private final Visitors visitors;

    PasskeyOwners(Visitors visitors) {
        this.visitors = visitors;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return find(PersonHandle.person(handle));
    }

    /// @param username the name of the principal, which is the person's id
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return Ids.find(username).map(this::find).orElse(null);
    }

    private @Nullable PublicKeyCredentialUserEntity find(UUID person) {
        return visitors.find(person)
                .map(visitor -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(PersonHandle.of(person))
                        .name(visitor.name())
                        .displayName(visitor.name())
                        .build())
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        // People come in at /mitmachen, not by a passkey.
        throw new UnsupportedOperationException();
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException();
    }
}
