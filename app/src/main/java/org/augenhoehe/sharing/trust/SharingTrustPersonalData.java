package org.augenhoehe.sharing.trust;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.sharing.trust.fact.FactCommentStore;
import org.augenhoehe.sharing.trust.vouch.Vouch;
import org.augenhoehe.sharing.trust.vouch.VouchRuleStore;
import org.augenhoehe.sharing.trust.vouch.VouchStore;
import org.springframework.stereotype.Component;

/// All of it goes with the person.
@Component
class SharingTrustPersonalData implements PersonalData {
    private final VouchStore vouches;
    private final VouchRuleStore rules;
    private final FactCommentStore comments;
    private final Organisations organisations;

    SharingTrustPersonalData(
            VouchStore vouches, VouchRuleStore rules, FactCommentStore comments, Organisations organisations) {
        this.vouches = vouches;
        this.rules = rules;
        this.comments = comments;
        this.organisations = organisations;
    }

    @Override
    public int order() {
        return 472;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "sharing.vouch",
                "sharing.vouch_request",
                "sharing.vouch_rule",
                "sharing.fact_comment",
                "sharing.shown_membership");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        var vouchColumns = List.of("sharing.trust.data.words", "sharing.trust.data.at");
        var names = organisations.listNames();
        return List.of(
                new PersonalSection("sharing.trust.data.for", Fate.ERASED, vouchColumns, rows(vouches.listFor(person))),
                new PersonalSection("sharing.trust.data.by", Fate.ERASED, vouchColumns, rows(vouches.listBy(person))),
                new PersonalSection(
                        "sharing.trust.data.comments",
                        Fate.ERASED,
                        vouchColumns,
                        comments.listOf(person).stream()
                                .map(one -> List.<Object>of(one.words(), one.at()))
                                .toList()),
                new PersonalSection(
                        "sharing.trust.data.rules",
                        Fate.ERASED,
                        List.of("sharing.trust.data.group"),
                        rules.list(person, null).stream()
                                .map(one -> List.<Object>of(names.getOrDefault(one, "…")))
                                .toList()),
                new PersonalSection(
                        "sharing.trust.data.shown",
                        Fate.ERASED,
                        List.of("sharing.trust.data.group"),
                        comments.listShown(person).stream()
                                .map(one -> List.<Object>of(names.getOrDefault(one, "…")))
                                .toList()));
    }

    private static List<List<Object>> rows(List<Vouch> vouches) {
        return vouches.stream()
                .map(one -> List.<Object>of(one.words(), one.at()))
                .toList();
    }

    @Override
    public void erase(UUID person) {
        vouches.forget(person);
        rules.forget(person);
        comments.forget(person);
    }
}
