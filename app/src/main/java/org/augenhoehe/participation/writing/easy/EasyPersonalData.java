package org.augenhoehe.participation.writing.easy;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.participation.writing.Document;
import org.augenhoehe.participation.writing.text.Paragraph;
import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// What somebody wrote in easy language stays for those who need it, without the name.
@Component
class EasyPersonalData implements PersonalData {
    private final EasyStore store;

    EasyPersonalData(EasyStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 383;
    }

    @Override
    public Set<String> tables() {
        return Set.of("participation.easy_wording");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "document.data.easy",
                Fate.STAYS_WITHOUT_NAME,
                List.of("document.data.address", "document.data.wording"),
                store.listOf(person).stream()
                        .map(one -> List.<Object>of(
                                Document.path(one.step()) + "#" + Paragraph.anchor(one.paragraph()), one.wording()))
                        .toList()));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
