package org.augenhoehe.participation.writing.change;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// What somebody said to changes stays without the name; whom they supported is gone.
@Component
class ResponsePersonalData implements PersonalData {
    private final TextSupportStore supports;
    private final TextCommentStore comments;

    ResponsePersonalData(TextSupportStore supports, TextCommentStore comments) {
        this.supports = supports;
        this.comments = comments;
    }

    @Override
    public int order() {
        return 382;
    }

    @Override
    public Set<String> tables() {
        return Set.of("participation.text_support", "participation.text_comment");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(
                new PersonalSection(
                        "document.data.supports",
                        Fate.ERASED,
                        List.of("document.data.address"),
                        supports.listOf(person).stream()
                                .map(one -> List.<Object>of(Change.path(one.step(), one.change())))
                                .toList()),
                new PersonalSection(
                        "document.data.comments",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of("document.data.address", "document.data.wording"),
                        comments.listOf(person).stream()
                                .map(one -> List.<Object>of(Change.path(one.step(), one.change()), one.wording()))
                                .toList()));
    }

    @Override
    public void erase(UUID person) {
        supports.forget(person);
        comments.forget(person);
    }
}
