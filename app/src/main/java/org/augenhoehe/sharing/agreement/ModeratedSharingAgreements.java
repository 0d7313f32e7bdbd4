package org.augenhoehe.sharing.agreement;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.people.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The words of a version. It holds between the two sides also while others do not read them.
@Component
class ModeratedSharingAgreements implements Moderated {
    private final SharingAgreementStore store;
    private final AgreementVersionStore versions;
    private final Organisations organisations;
    private final Clock clock;

    ModeratedSharingAgreements(
            SharingAgreementStore store, AgreementVersionStore versions, Organisations organisations, Clock clock) {
        this.store = store;
        this.versions = versions;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "teilvertrag";
    }

    @Override
    public String textKey() {
        return "sharing.agreement.moderated";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var found = versions.listAll(things);
        var agreements =
                store.listAll(found.stream().map(AgreementVersion::agreement).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(SharingAgreement::id, Function.identity()));
        return found.stream().collect(Collectors.toMap(AgreementVersion::id, one -> {
            var agreement = Objects.requireNonNull(agreements.get(one.agreement()));
            return new Contribution(
                    one.title(),
                    (one.conditions() + "\n" + one.insurance()).strip(),
                    agreement.path(),
                    one.writtenBy(),
                    Set.of(agreement.first(), agreement.second()),
                    Set.of(),
                    one.hidden());
        }));
    }

    @Override
    public boolean isReadBy(UUID thing, @Nullable UUID person) {
        return versions.listAll(Set.of(thing)).stream()
                .anyMatch(one -> one.isAgreed()
                        || person != null
                                && store.find(one.agreement())
                                        .filter(agreement -> agreement.isOf(organisations.listSpokenForBy(person)))
                                        .isPresent());
    }

    @Override
    public void hide(UUID thing) {
        versions.hide(thing, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        versions.hide(thing, null);
    }
}
