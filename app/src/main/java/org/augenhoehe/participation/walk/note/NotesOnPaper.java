package org.augenhoehe.participation.walk.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.participation.paper.Entered;
import org.augenhoehe.participation.paper.Filled;
import org.augenhoehe.participation.paper.OnPaper;
import org.augenhoehe.participation.paper.PaperAnswer;
import org.augenhoehe.participation.paper.PaperEntrance;
import org.augenhoehe.participation.paper.PaperForm;
import org.augenhoehe.participation.paper.PaperQuestion;
import org.augenhoehe.participation.paper.PaperQuestion.Choice;
import org.augenhoehe.participation.paper.PaperQuestion.Lines;
import org.augenhoehe.participation.paper.PaperWay;
import org.augenhoehe.participation.walk.route.StationStore;
import org.augenhoehe.participation.walk.route.Walk;
import org.augenhoehe.participation.walk.route.WalkStore;
import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// A sheet to take along on a walk: at every station room for one note. Nobody reads who noted what, so sheets that
/// were handed out need no name.
@Component
class NotesOnPaper implements OnPaper {
    private static final String KIND = "art-";
    private static final String WORDS = "notiz-";
    private static final String BETWEEN = "unterwegs";
    private static final int MOST = 20;
    private static final int LINES = 4;

    private final WalkStore walks;
    private final StationStore stations;
    private final NoteBook book;
    private final PaperEntrance entrance;
    private final Texts texts;

    NotesOnPaper(WalkStore walks, StationStore stations, NoteBook book, PaperEntrance entrance, Texts texts) {
        this.walks = walks;
        this.stations = stations;
        this.book = book;
        this.entrance = entrance;
        this.texts = texts;
    }

    @Override
    public boolean knows(String method) {
        return method.equals(Walk.METHOD);
    }

    @Override
    public Optional<PaperWay> find(Step step) {
        return walks.listReady(List.of(step.id())).contains(step.id())
                ? Optional.of(new PaperWay(false, entrance.mayHandOut(step)))
                : Optional.empty();
    }

    @Override
    public PaperForm form(Step step, Language language) {
        var walk = walks.find(step.id()).orElseThrow();
        var questions = new ArrayList<PaperQuestion>();
        stations.listOf(step.id()).stream()
                .filter(station -> station.isOnTheWay() && !station.hidden())
                .sorted(Comparator.comparing(station -> Objects.requireNonNull(station.number())))
                .limit(MOST)
                .forEach(station -> add(
                        questions,
                        station.id().toString(),
                        texts.get(
                                language,
                                "paper.walk.station",
                                Objects.requireNonNull(station.number()),
                                station.name()),
                        station.question(),
                        language));
        add(questions, BETWEEN, texts.get(language, "walk.between"), "", language);
        var intro = new ArrayList<String>();
        intro.add(step.whatHappens());
        intro.add(texts.get(language, "paper.walk.when", Date.from(walk.startsAt())));
        if (!walk.hidden()) {
            intro.add(texts.get(language, "paper.walk.where", walk.meeting()));
        }
        intro.add(texts.get(language, "paper.walk.about"));
        return new PaperForm(step.question(), intro, questions, List.of());
    }

    private void add(List<PaperQuestion> questions, String id, String where, String asked, Language language) {
        questions.add(new Choice(
                KIND + id,
                where,
                asked,
                Arrays.stream(NoteKind.values())
                        .map(kind -> new PaperAnswer(kind.name(), texts.get(language, kind.textKey())))
                        .toList(),
                1));
        questions.add(new Lines(WORDS + id, texts.get(language, "walk.note.wording"), "", LINES));
    }

    @Override
    public Map<UUID, String> listEntitled(Step step) {
        return entrance.listEntitled(step);
    }

    /// Who has walked once may walk again.
    @Override
    public Set<UUID> listDone(Step step, Set<UUID> back) {
        return Set.of();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Entered enter(Page page, Step step, Voice voice, Filled filled) {
        var closed = switch (voice) {
            case Voice.Of(var person) -> entrance.refusal(page, step, person);
            case Voice.Nameless(var code, var host) -> entrance.refusalOfNameless(page, step, host);
            case Voice.Ballot any -> throw new IllegalArgumentException("nothing secret is noted");
        };
        if (closed.isPresent()) {
            return Entered.refused(closed.get());
        }
        int noted = 0;
        for (var id : filled.answers().keySet().stream().sorted().toList()) {
            if (id.startsWith(WORDS)) {
                var where = id.substring(WORDS.length());
                var kind = filled.marked(KIND + where).stream()
                        .map(NoteKind::valueOf)
                        .findFirst()
                        .orElse(null);
                if (kind != null || !filled.written(id).isEmpty()) {
                    var refused = note(page, step, voice, where, kind, filled.written(id));
                    if (refused != null) {
                        return refused;
                    }
                    noted++;
                }
            }
        }
        return noted == 0 ? Entered.refused(page.t("paper.refused.nothing")) : Entered.counts();
    }

    /// @return null where it is noted
    private Entered.@Nullable Refused note(
            Page page, Step step, Voice voice, String where, @Nullable NoteKind kind, String words) {
        if (kind == null) {
            return new Entered.Refused(page.t("walk.kind.missing"), KIND + where, false);
        }
        if (words.isEmpty() || words.length() > Note.LONGEST) {
            return new Entered.Refused(page.t("walk.note.wording.missing"), WORDS + where, false);
        }
        var station = Ids.find(where).orElse(null);
        var note = new NewNote(UUID.randomUUID(), station, kind, words, null, List.of());
        var noted = voice instanceof Voice.Of(var person)
                ? book.note(person, step, note)
                : book.noteForSomebody(((Voice.Nameless) voice).host(), step, note);
        return noted instanceof Noted.Done
                ? null
                : new Entered.Refused(Noted.sentence(page, noted), WORDS + where, false);
    }
}
