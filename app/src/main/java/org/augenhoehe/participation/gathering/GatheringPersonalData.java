package org.augenhoehe.participation.gathering;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.files.Uploads;
import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.springframework.stereotype.Component;

/// What somebody brought in stays for the others, without name, standing and voice. What was only spoken goes.
@Component
class GatheringPersonalData implements PersonalData {
    private final ContributionStore contributions;
    private final ContributionBook book;
    private final SupportStore support;
    private final Uploads uploads;

    GatheringPersonalData(
            ContributionStore contributions, ContributionBook book, SupportStore support, Uploads uploads) {
        this.contributions = contributions;
        this.book = book;
        this.support = support;
        this.uploads = uploads;
    }

    @Override
    public int order() {
        return 350;
    }

    @Override
    public Set<String> tables() {
        return Set.of("participation.contribution", "participation.support");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(
                new PersonalSection(
                        "gathering.data.brought",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of(
                                "gathering.data.address",
                                "gathering.data.kind",
                                "gathering.data.wording",
                                "gathering.data.at"),
                        contributions.listOf(person).stream()
                                .map(one -> List.of(
                                        one.path(), new TextKey(one.kind().textKey()), words(one), one.at()))
                                .toList()),
                new PersonalSection(
                        "gathering.data.supported",
                        Fate.ERASED,
                        List.of("gathering.data.address", "gathering.data.wording"),
                        support.listOf(person).stream()
                                .map(one -> List.of(one.path(), words(one)))
                                .toList()),
                new PersonalSection(
                        "gathering.data.transcribed",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of("gathering.data.count"),
                        List.of(List.of(contributions.countTranscribedBy(person)))));
    }

    private static String words(Contribution one) {
        return (one.wording() + "\n" + Objects.requireNonNullElse(one.pictureDescription(), "")).strip();
    }

    @Override
    public void erase(UUID person) {
        for (var own : contributions.listOf(person)) {
            if (own.isSpokenOnly() && own.picture() == null) {
                book.withdraw(own);
            } else if (own.voice() != null) {
                uploads.delete(own.voice());
            }
        }
        contributions.forget(person);
        support.forget(person);
    }
}
