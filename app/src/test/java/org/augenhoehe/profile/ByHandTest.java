package org.augenhoehe.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.participation.SomeGathering;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.SomeDecision;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/// A profile computed by hand, on paper, equals the page.
///
/// What happened:
///
/// - Twelve people take part: a host and six others who are users, and five professionals. All standings are confirmed.
/// - Planning: they agree on a goal; the host proposed it, all others said yes.
/// - Designing: they vote on three days; the host put them on the ballot. It binds. On the roll are all twelve.
/// - Designing: in a step of gathering each of the six users brings in one need. The five others support the need of
///   the first. Three professionals bring in one need each.
///
/// | | users | professionals | together |
/// |---|---|---|---|
/// | Planen, decided (the goal) | 7 voices by 7 people | 5 voices by 5 people | 12 by 12 |
/// | Gestalten, decided (the roll) | 7 votes by 7 people | 5 votes by 5 people | 12 by 12 |
/// | Gestalten, contributed | 6 needs + 5 supports = 11, by 6 people | 3 by 3 people: not told | 11 by 6 |
///
/// Users are 7 of 12 on the roll: the majority, in one of one binding votes. What was decided for came from no
/// proposal,
/// so the condition of step 8 is missing: step 7. Nobody belongs to a group: that is the only flag.
@PlatformTest
class ByHandTest {
    @Autowired
    SomeDecision decisions;

    @Autowired
    SomeGathering gathering;

    @Autowired
    SomeUndertaking some;

    @Autowired
    Click click;

    @Test
    void whatThePageShowsIsWhatWasComputedOnPaper() throws Exception {
        var vote = decisions.running(Kind.APPROVAL, 6, 5, Map.of());
        var step = gather(vote);
        var needs =
                new ArrayList<>(List.of(gathering.contribute(vote.others().getFirst(), step, "Ein Sofa am Fenster")));
        for (int user = 1; user < 6; user++) {
            gathering.contribute(
                    vote.others().get(user), step, "Bedarf Nummer " + user + ": " + "etwas Schönes ".repeat(user));
            click.send(vote.others().get(user), "/beitraege/" + needs.getFirst() + "/unterstuetzen");
        }
        for (int staff = 6; staff < 9; staff++) {
            gathering.contribute(
                    vote.others().get(staff), step, "Wunsch " + staff + " " + "aus dem Dienst ".repeat(staff));
        }
        decisions.cast(vote, vote.others().getFirst(), "2");
        decisions.end(vote);

        var path = "/vorhaben/" + vote.undertaking() + "/profil";
        var year = LocalDate.now(Step.ZONE).getYear();
        assertThat(click.look(path + ".csv").getContentAsString().lines())
                .containsExactlyInAnyOrder(
                        "measure,phase,standing_group,year,participations,amount",
                        "CONTRIBUTED,DESIGN,USERS," + year + ",6,11",
                        "DECIDED,PLAN,USERS," + year + ",7,7",
                        "DECIDED,PLAN,STAFF," + year + ",5,5",
                        "DECIDED,DESIGN,USERS," + year + ",7,7",
                        "DECIDED,DESIGN,STAFF," + year + ",5,5");
        var html = click.look(path).getContentAsString();
        assertThat(html)
                .contains("Von 11 Beiträgen kommen 11 von Nutzer:innen.")
                .contains("Bei 1 bindenden Abstimmung hatten Nutzer:innen 1-mal die Mehrheit oder ein Veto.")
                .contains("Nutzer:innen leiten mit.")
                .contains("Stufe 7 von 9: Teilweise Entscheidungskompetenz")
                .contains("11 (6)", "7 (7)", "5 (5)", "12 (12)")
                .contains("Alle stehen für sich allein")
                .doesNotContain("3 (3)", "14 (9)", "Eine Phase ohne", "Niemand, der leitet", "packen an");
    }

    private Step gather(SomeDecision.Vote vote) throws Exception {
        var wish = some.wish("gathering");
        wish.put("phase", "DESIGN");
        return some.plan(vote.undertaking(), vote.host(), wish);
    }
}
