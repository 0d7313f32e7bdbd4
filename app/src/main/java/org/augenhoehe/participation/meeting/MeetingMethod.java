package org.augenhoehe.participation.meeting;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.participation.meeting.call.MeetingStore;
import org.augenhoehe.participation.meeting.come.ComingStore;
import org.augenhoehe.participation.meeting.minutes.Piece;
import org.augenhoehe.participation.meeting.minutes.PieceKind;
import org.augenhoehe.participation.meeting.minutes.PieceStore;
import org.augenhoehe.platform.language.Languages;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.thread.Leading;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.Method;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Tally;
import org.springframework.stereotype.Component;

/// "Sich treffen": the minutes are the answer to everything said and brought in. A meeting gathers; what those who came
/// agree on binds nobody who was not there.
@Component
class MeetingMethod implements Method {
    private final MeetingStore meetings;
    private final PieceStore pieces;
    private final ComingStore coming;
    private final Thread thread;
    private final Texts texts;
    private final Languages languages;

    MeetingMethod(
            MeetingStore meetings,
            PieceStore pieces,
            ComingStore coming,
            Thread thread,
            Texts texts,
            Languages languages) {
        this.meetings = meetings;
        this.pieces = pieces;
        this.coming = coming;
        this.thread = thread;
        this.texts = texts;
        this.languages = languages;
    }

    @Override
    public String key() {
        return Meeting.METHOD;
    }

    @Override
    public String textKey() {
        return "meeting.method";
    }

    @Override
    public boolean decides() {
        return false;
    }

    @Override
    public String path(UUID step) {
        return Meeting.path(step);
    }

    @Override
    public Map<UUID, Tally> tallies(Collection<Step> steps) {
        return meetings.tallies(Step.ids(steps));
    }

    @Override
    public Map<UUID, Preparing> listUnready(Collection<UUID> steps) {
        var invited = meetings.listInvited(steps);
        return steps.stream()
                .filter(step -> !invited.contains(step))
                .collect(Collectors.toMap(
                        step -> step, step -> new Preparing("meeting.call.do", Meeting.path(step) + "/vorbereiten")));
    }

    @Override
    public String broughtKey() {
        return "meeting.brought";
    }

    @Override
    public String promisedKey() {
        return "meeting.promised";
    }

    @Override
    public String close(Step step) {
        var meeting = meetings.find(step.id()).orElse(null);
        var language = languages.first();
        coming.forgetNeeds(step.id());
        if (meeting == null || !meeting.isPublished()) {
            var cancelled = meeting != null && meeting.isCancelled();
            return texts.get(language, cancelled ? "meeting.result.cancelled" : "meeting.result.none");
        }
        var all = pieces.listOpen(step.id());
        // Notes are not on the thread.
        var known = thread.find(all.stream().map(Piece::id).toList()).keySet();
        thread.lead(known, step.id(), Leading.LED_TO);
        return texts.get(
                language,
                "meeting.result",
                count(all, PieceKind.NEED),
                count(all, PieceKind.PROPOSAL),
                count(all, PieceKind.TASK),
                count(all, PieceKind.PROMISE),
                count(all, PieceKind.DECISION));
    }

    private static long count(Collection<Piece> all, PieceKind kind) {
        return all.stream().filter(one -> one.kind() == kind).count();
    }
}
