package org.augenhoehe.participation.gathering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

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
import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Something brought in on paper, one thing on a sheet. By letter it has an author; what was handed out has none.
@Component
class ContributionOnPaper implements OnPaper {
    private static final String KIND = "art";
    private static final String CATEGORY = "thema";
    private static final String WORDING = "worte";
    private static final String NAMED = "name";
    private static final String YES = "ja";
    private static final int LINES = 12;
    private static final int LONGEST = 4000;

    private final ContributionBook book;
    private final CategoryStore categories;
    private final PaperEntrance entrance;
    private final Texts texts;

    ContributionOnPaper(ContributionBook book, CategoryStore categories, PaperEntrance entrance, Texts texts) {
        this.book = book;
        this.categories = categories;
        this.entrance = entrance;
        this.texts = texts;
    }

    @Override
    public boolean knows(String method) {
        return method.equals(GatheringMethod.KEY);
    }

    @Override
    public Optional<PaperWay> find(Step step) {
        return Optional.of(new PaperWay(false, entrance.mayHandOut(step)));
    }

    @Override
    public PaperForm form(Step step, Language language) {
        var questions = new ArrayList<PaperQuestion>();
        questions.add(new Choice(
                KIND,
                texts.get(language, "paper.gathering.kind"),
                "",
                Arrays.stream(ContributionKind.values())
                        .map(kind -> new PaperAnswer(kind.name(), texts.get(language, kind.textKey())))
                        .toList(),
                1));
        var known = categories.list(step.id());
        if (!known.isEmpty()) {
            questions.add(new Choice(
                    CATEGORY,
                    texts.get(language, "paper.gathering.category"),
                    "",
                    known.stream()
                            .map(one -> new PaperAnswer(one.id().toString(), one.name()))
                            .toList(),
                    1));
        }
        questions.add(new Lines(WORDING, texts.get(language, "gathering.wording"), "", LINES));
        questions.add(new Choice(
                NAMED,
                texts.get(language, "paper.gathering.name"),
                texts.get(language, "paper.gathering.name.hint"),
                List.of(new PaperAnswer(YES, texts.get(language, "paper.gathering.name.yes"))),
                1));
        return new PaperForm(step.question(), List.of(step.whatHappens()), questions, List.of());
    }

    @Override
    public Map<UUID, String> listEntitled(Step step) {
        return entrance.listEntitled(step);
    }

    /// As on the screen, somebody brings in one thing after another.
    @Override
    public Set<UUID> listDone(Step step, Set<UUID> back) {
        return Set.of();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Entered enter(Page page, Step step, Voice voice, Filled filled) {
        var words = filled.written(WORDING);
        if (words.isEmpty() || words.length() > LONGEST) {
            return Entered.refused(
                    page.t(words.isEmpty() ? "paper.refused.nothing" : "gathering.wording.missing"), WORDING);
        }
        var kind = filled.marked(KIND).stream()
                .map(ContributionKind::valueOf)
                .findFirst()
                .orElseGet(() -> ContributionKind.usual(step.phase()));
        var category = filled.marked(CATEGORY).stream()
                .map(UUID::fromString)
                .findFirst()
                .orElse(null);
        var named = filled.marked(NAMED).contains(YES);
        var brought =
                new Brought(kind, words, category, named, null, new Whereabouts("", null, null), null, null, List.of());
        if (voice instanceof Voice.Nameless(var code, var host)) {
            var refused = entrance.refusalOfNameless(page, step, host);
            if (refused.isPresent()) {
                return Entered.refused(refused.get());
            }
        }
        var written = switch (voice) {
            case Voice.Of(var person) -> book.contribute(person, step, brought);
            case Voice.Nameless(var code, var host) -> book.contributeForSomebody(host, step, brought);
            case Voice.Ballot any -> throw new IllegalArgumentException("nothing secret is brought in");
        };
        return written instanceof Written.Done ? Entered.counts() : Entered.refused(Written.sentence(page, written));
    }
}
