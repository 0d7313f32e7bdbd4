package org.augenhoehe.participation.lots;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.participation.lots.pool.LotStore;
import org.augenhoehe.participation.lots.prepare.DrawingStore;
import org.augenhoehe.participation.lots.waves.Invitation;
import org.augenhoehe.participation.lots.waves.Invitation.Answer;
import org.augenhoehe.participation.lots.waves.InvitationStore;
import org.augenhoehe.platform.language.Languages;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.undertakings.Method;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Tally;
import org.springframework.stereotype.Component;

/// "Losen": people are drawn; what they then do is another step. It decides nothing.
@Component
class LotsMethod implements Method {
    private final DrawingStore drawings;
    private final LotStore lots;
    private final InvitationStore invitations;
    private final Texts texts;
    private final Languages languages;

    LotsMethod(DrawingStore drawings, LotStore lots, InvitationStore invitations, Texts texts, Languages languages) {
        this.drawings = drawings;
        this.lots = lots;
        this.invitations = invitations;
        this.texts = texts;
        this.languages = languages;
    }

    @Override
    public String key() {
        return Drawing.METHOD;
    }

    @Override
    public String textKey() {
        return "lots.method";
    }

    @Override
    public boolean decides() {
        return false;
    }

    @Override
    public String path(UUID step) {
        return Drawing.path(step);
    }

    /// The draw is the answer to everybody in the pool; it is owed while somebody who is drawn can still say no.
    @Override
    public Map<UUID, Tally> tallies(Collection<Step> steps) {
        var ids = Step.ids(steps);
        var open = invitations.countOpen(ids);
        var tallies = new HashMap<UUID, Tally>();
        lots.count(ids)
                .forEach((step, people) -> tallies.put(step, new Tally(people, people - open.getOrDefault(step, 0))));
        return tallies;
    }

    @Override
    public Map<UUID, Preparing> listUnready(Collection<UUID> steps) {
        var opened = drawings.listOpened(steps);
        return steps.stream()
                .filter(step -> !opened.contains(step))
                .collect(Collectors.toMap(
                        step -> step, step -> new Preparing("lots.prepare.do", path(step) + "/vorbereiten")));
    }

    @Override
    public String broughtKey() {
        return "lots.brought";
    }

    @Override
    public String promisedKey() {
        return "lots.promised";
    }

    @Override
    public String close(Step step) {
        var drawing = drawings.find(step.id()).filter(Drawing::isDrawn).orElse(null);
        var promise = drawing == null ? null : drawing.promise();
        if (drawing == null || promise == null) {
            return texts.get(languages.first(), "lots.result.none");
        }
        var all = invitations.list(step.id());
        var coming = all.stream().filter(one -> one.answer() == Answer.ACCEPTED).count();
        var waves = all.stream().mapToInt(Invitation::wave).max().orElse(1);
        return texts.get(languages.first(), "lots.result", drawing.seats(), promise.people(), coming, waves);
    }
}
