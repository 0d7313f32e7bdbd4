package org.augenhoehe.undertakings.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.platform.demo.DemoContent;
import org.augenhoehe.platform.demo.DemoTown;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.accord.AccordBook;
import org.augenhoehe.undertakings.accord.Proposed;
import org.augenhoehe.undertakings.accord.VoiceBook;
import org.augenhoehe.undertakings.life.Description;
import org.augenhoehe.undertakings.life.Entry;
import org.augenhoehe.undertakings.life.Findability;
import org.augenhoehe.undertakings.life.History;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.participants.JoinBook;
import org.augenhoehe.undertakings.participants.Participant.Admission;
import org.augenhoehe.undertakings.participants.ParticipantStore;
import org.augenhoehe.undertakings.plan.PhaseBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The guests of the day room take the evenings in hand. Like everybody in Ahrenfurt, they are invented.
@Component
public class TownUndertaking implements DemoContent {
    /// Under this name later rooms find it in the town.
    public static final String NAME = "Vorhaben Tagestreff am Abend";

    private static final String STARTER = "Sonnenblume7";
    private static final String QUESTION = "Wie wird der Tagestreff auch abends ein Ort für alle?";
    private static final String EASY_QUESTION = "Der Tagestreff soll auch am Abend offen sein. Wie geht das?";
    private static final String GOAL =
            "Bis zum Frühjahr ist der Tagestreff an zwei Abenden in der Woche offen, und alle kommen hinein.";
    private static final String ABOUT = """
            Um 16 Uhr schließt der Tagestreff. Danach ist es für viele von uns ein langer Abend.

            Wir wollen herausfinden, was abends fehlt, was mit wenig Geld geht, und wer mitmacht. \
            **Auch wer noch nie da war**, gehört dazu.""";
    private static final String EASY_ABOUT = """
            Der Tagestreff schließt um 16 Uhr.
            Dann sind viele Menschen allein.
            Das wollen wir ändern.
            Du kannst mitreden.""";
    private static final List<Told> TOLD = List.of(
            new Told("Petra Lindner", StandingKind.ORGANISATION),
            new Told("Oksana Kovalenko", StandingKind.SERVICE_USER),
            new Told("Jonas Petersen", StandingKind.PROFESSIONAL),
            new Told("Yusuf Demir", StandingKind.NEIGHBOUR),
            new Told("Miriam Adler", StandingKind.RELATIVE),
            new Told("Thuy Nguyen", StandingKind.RELATIVE),
            new Told("Anneliese Brandt", StandingKind.VOLUNTEER),
            new Told("Khalid Rahimi", null));

    private final UndertakingStore undertakings;
    private final ParticipantStore participants;
    private final JoinBook joining;
    private final AccordBook accords;
    private final VoiceBook voices;
    private final PhaseBook phases;
    private final History history;
    private final Findability findability;
    private final Clock clock;

    TownUndertaking(
            UndertakingStore undertakings,
            ParticipantStore participants,
            JoinBook joining,
            AccordBook accords,
            VoiceBook voices,
            PhaseBook phases,
            History history,
            Findability findability,
            Clock clock) {
        this.undertakings = undertakings;
        this.participants = participants;
        this.joining = joining;
        this.accords = accords;
        this.voices = voices;
        this.phases = phases;
        this.history = history;
        this.findability = findability;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void fill(DemoTown town) {
        var id = town.add(NAME, Ids.next());
        var starter = town.get(STARTER);
        var described =
                new Description(QUESTION, ABOUT, "Mühlenstraße 4", null, null, town.get("Tagestreff-Rat"), Entry.OPEN);
        undertakings.add(id, described, clock.instant());
        undertakings.describe(id, 1, described, EASY_QUESTION, EASY_ABOUT);
        undertakings.addService(id, town.get("Tagestreff im Lotsenhaus"));
        history.note(id, starter, "started", "", QUESTION);
        joining.begin(starter, id);
        participants.setStanding(id, starter, StandingKind.SERVICE_USER);
        for (var told : TOLD) {
            participants.put(id, town.get(told.person), Admission.IN, clock.instant());
            participants.setStanding(id, town.get(told.person), told.standing);
        }
        participants.setHost(id, town.get("Petra Lindner"), true);
        findability.note(id);
        phases.enter(starter, id, Phase.PLAN);
        agreeOnGoal(town, id, starter);
    }

    private void agreeOnGoal(DemoTown town, UUID id, UUID starter) {
        var inAWeek = LocalDate.ofInstant(clock.instant(), Step.ZONE).plusDays(7);
        if (!(accords.proposeGoal(starter, id, GOAL, inAWeek) instanceof Proposed.Opened(var path))) {
            throw new IllegalStateException("the town has a goal already");
        }
        var accord = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        TOLD.forEach(told -> voices.say(town.get(told.person), accord, null));
    }

    private record Told(String person, @Nullable StandingKind standing) {}
}
