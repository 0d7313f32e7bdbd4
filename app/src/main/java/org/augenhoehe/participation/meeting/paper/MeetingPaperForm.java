package org.augenhoehe.participation.meeting.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;

import org.augenhoehe.participation.meeting.Meeting;
import org.augenhoehe.participation.meeting.come.ComingAnswer;
import org.augenhoehe.participation.paper.PaperAnswer;
import org.augenhoehe.participation.paper.PaperForm;
import org.augenhoehe.participation.paper.PaperNames;
import org.augenhoehe.participation.paper.PaperQuestion;
import org.augenhoehe.participation.paper.PaperQuestion.Choice;
import org.augenhoehe.participation.paper.PaperQuestion.Lines;
import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;

/// What an invitation asks on paper.
@Component
class MeetingPaperForm {
    static final String COMES = "kommt";
    static final String PEOPLE = "menschen";
    static final String FREE = "stufen";
    static final String YES = "ja";
    static final String LANGUAGE = "sprache";
    static final String CHILDREN = "kinder";
    static final String POINT = "thema";

    private final PaperNames names;
    private final Texts texts;

    MeetingPaperForm(PaperNames names, Texts texts) {
        this.names = names;
        this.texts = texts;
    }

    PaperForm of(Step step, Meeting meeting, Language language) {
        var intro = new ArrayList<String>();
        intro.add(step.whatHappens());
        intro.add(texts.get(language, "paper.meeting.when", Date.from(meeting.begins()), Date.from(meeting.ends())));
        if (!meeting.place().isEmpty()) {
            intro.add(texts.get(language, "paper.meeting.where", meeting.place()));
        }
        if (!meeting.access().isEmpty()) {
            intro.add(meeting.access());
        }
        return new PaperForm(step.question(), intro, questions(language), List.of());
    }

    private List<PaperQuestion> questions(Language language) {
        return List.of(
                new Choice(
                        COMES,
                        texts.get(language, "meeting.come.question"),
                        "",
                        Arrays.stream(ComingAnswer.values())
                                .map(one -> new PaperAnswer(one.name(), texts.get(language, one.textKey())))
                                .toList(),
                        1),
                new Lines(PEOPLE, texts.get(language, "meeting.come.people"), "", 1),
                new Choice(
                        FREE,
                        texts.get(language, "paper.meeting.needs"),
                        texts.get(language, "paper.meeting.needs.hint"),
                        List.of(new PaperAnswer(YES, texts.get(language, "meeting.come.free"))),
                        1),
                new Lines(
                        LANGUAGE,
                        texts.get(language, "meeting.come.interpreter"),
                        texts.get(language, "paper.meeting.signs"),
                        1),
                new Lines(CHILDREN, texts.get(language, "meeting.come.children"), "", 1),
                new Lines(POINT, texts.get(language, "meeting.agenda.title"), "", 2),
                names.question(language));
    }
}
