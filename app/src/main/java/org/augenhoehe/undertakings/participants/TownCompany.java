package org.augenhoehe.undertakings.participants;

import java.util.Map;
import java.util.function.Consumer;

import org.augenhoehe.people.StandingKind;
import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.springframework.stereotype.Component;

/// People of the town come to take part, vouch for each other, and agree to decide without a user in the lead.
@Component
class TownCompany implements TownRoom {
    private final JoinBook joining;
    private final VouchingBook standings;
    private final LeadBook leads;

    TownCompany(JoinBook joining, VouchingBook standings, LeadBook leads) {
        this.joining = joining;
        this.standings = standings;
        this.leads = leads;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of(
                "joins",
                this::join,
                "vouches",
                this::vouch,
                "asks to decide without users",
                scene -> leads.propose(scene.who(), scene.undertaking(), scene.text("why")),
                "lets them decide",
                scene -> leads.confirm(scene.who(), scene.undertaking()));
    }

    private void join(Scene scene) {
        if (joining.join(scene.who(), scene.undertaking()) != JoinBook.Joined.TAKES_PART) {
            throw new IllegalStateException("nobody can join");
        }
        if (scene.says("standing")) {
            standings.choose(scene.who(), scene.undertaking(), StandingKind.valueOf(scene.text("standing")));
        }
    }

    private void vouch(Scene scene) {
        standings.vouch(
                scene.who(), scene.undertaking(), scene.known("for"), StandingKind.valueOf(scene.text("standing")));
    }
}
