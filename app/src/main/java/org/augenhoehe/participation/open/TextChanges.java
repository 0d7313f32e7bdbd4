package org.augenhoehe.participation.open;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.api.Asked;
import org.augenhoehe.api.Resource;
import org.augenhoehe.participation.writing.change.Change;
import org.augenhoehe.participation.writing.change.ChangeStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component("textChangesForPrograms")
class TextChanges implements Resource<TextChange> {
    private final ChangeStore store;

    TextChanges(ChangeStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "text-changes";
    }

    @Override
    public String about() {
        return "Changes proposed to texts written together: what would be different, why, and what became of it.";
    }

    @Override
    public Class<TextChange> type() {
        return TextChange.class;
    }

    @Override
    public Set<String> narrowedBy() {
        return Set.of("step", "undertaking");
    }

    @Override
    public List<TextChange> list(Asked asked) {
        return store.listAfter(asked.after(), asked.by("undertaking"), asked.by("step"), asked.most()).stream()
                .map(one -> told(asked.base(), one))
                .toList();
    }

    @Override
    public Optional<TextChange> find(String base, UUID id) {
        return store.find(id).filter(one -> one.isShownTo(null)).map(one -> told(base, one));
    }

    private static TextChange told(String base, Change one) {
        return new TextChange(
                one.id(),
                one.step(),
                one.undertaking(),
                one.paragraph(),
                one.kind().name(),
                one.wording(),
                one.behind(),
                one.why(),
                one.state().name(),
                number(one.ayes()),
                number(one.noes()),
                URI.create(base + one.path()));
    }

    private static @Nullable Long number(@Nullable Integer counted) {
        return counted == null ? null : Long.valueOf(counted);
    }
}
