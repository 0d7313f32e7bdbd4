package org.augenhoehe.atlas.answer;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.atlas.entry.Entry;
import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

@Component
class NeedPersonalData implements PersonalData {
    private final JoiningStore joined;
    private final NeedAnswerStore answers;

    NeedPersonalData(JoiningStore joined, NeedAnswerStore answers) {
        this.joined = joined;
        this.answers = answers;
    }

    @Override
    public int order() {
        return 421;
    }

    @Override
    public Set<String> tables() {
        return Set.of("atlas.joined", "atlas.answer");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(
                new PersonalSection(
                        "atlas.data.joined",
                        Fate.ERASED,
                        List.of("atlas.data.address", "atlas.data.title"),
                        joined.listOf(person).stream()
                                .map(one -> List.<Object>of(one.path(), one.isPublic() ? one.name() : "…"))
                                .toList()),
                new PersonalSection(
                        "atlas.data.answered",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of("atlas.data.address", "atlas.data.title", "atlas.data.words", "atlas.data.at"),
                        answers.listBy(person).stream()
                                .map(one -> List.<Object>of(
                                        Entry.path(one.need()),
                                        Objects.requireNonNullElse(one.title(), "…"),
                                        one.words(),
                                        one.at()))
                                .toList()));
    }

    @Override
    public void erase(UUID person) {
        joined.forget(person);
        answers.forget(person);
    }
}
