package org.augenhoehe.people.passkey;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.augenhoehe.platform.place.ThisPlace;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/// What passkeys belong to: the public address of this house, or this machine where none is given.
/// Browsers offer passkeys for nothing else.
@Component
class RelyingParties {
    private static final int PORTS_OF_THIS_MACHINE = 20;

    private final PasskeyOwners owners;
    private final PasskeyStore passkeys;
    private final ThisPlace place;
    private final Map<String, WebAuthnRelyingPartyOperations> byOrigin = new ConcurrentHashMap<>();

    RelyingParties(PasskeyOwners owners, PasskeyStore passkeys, ThisPlace place) {
        this.owners = owners;
        this.passkeys = passkeys;
        this.place = place;
    }

    /// @param publicUrl the address under which the page is reached
    /// @return empty where passkeys cannot work
    Optional<WebAuthnRelyingPartyOperations> find(String publicUrl) {
        var address = URI.create(publicUrl);
        var works = "localhost".equals(address.getHost()) || "https".equals(address.getScheme());
        if (!works || (byOrigin.size() >= PORTS_OF_THIS_MACHINE && !byOrigin.containsKey(publicUrl))) {
            return Optional.empty();
        }
        return Optional.of(byOrigin.computeIfAbsent(publicUrl, this::relyingParty));
    }

    private WebAuthnRelyingPartyOperations relyingParty(String origin) {
        var name = place.get().isSetUp() ? place.get().name() : "Augenhöhe";
        var house = PublicKeyCredentialRpEntity.builder()
                .id(URI.create(origin).getHost())
                .name(name)
                .build();
        return new Webauthn4JRelyingPartyOperations(owners, passkeys, house, Set.of(origin));
    }
}
