package org.augenhoehe.participation.open;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.api.Asked;
import org.augenhoehe.api.Resource;
import org.augenhoehe.participation.meeting.call.MeetingStore;
import org.augenhoehe.participation.meeting.minutes.Piece;
import org.augenhoehe.participation.meeting.minutes.PieceStore;
import org.springframework.stereotype.Component;

@Component("meetingsForPrograms")
class Meetings implements Resource<Meeting> {
    private final MeetingStore store;
    private final PieceStore pieces;

    Meetings(MeetingStore store, PieceStore pieces) {
        this.store = store;
        this.pieces = pieces;
    }

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public String about() {
        return "Meetings: when and where people meet, and what their published minutes say.";
    }

    @Override
    public Class<Meeting> type() {
        return Meeting.class;
    }

    @Override
    public Set<String> narrowedBy() {
        return Set.of("undertaking");
    }

    @Override
    public List<Meeting> list(Asked asked) {
        return told(asked.base(), store.listAfter(asked.after(), asked.by("undertaking"), asked.most()));
    }

    @Override
    public Optional<Meeting> find(String base, UUID id) {
        return told(
                        base,
                        store.find(id).filter(org.augenhoehe.participation.meeting.Meeting::isInvited).stream()
                                .toList())
                .stream()
                .findFirst();
    }

    private List<Meeting> told(String base, Collection<org.augenhoehe.participation.meeting.Meeting> found) {
        var published = found.stream()
                .filter(org.augenhoehe.participation.meeting.Meeting::isPublished)
                .map(org.augenhoehe.participation.meeting.Meeting::step)
                .toList();
        var written = pieces.listOpen(published).stream().collect(Collectors.groupingBy(Piece::step));
        return found.stream()
                .map(one -> told(base, one, written.getOrDefault(one.step(), List.of())))
                .toList();
    }

    private static Meeting told(String base, org.augenhoehe.participation.meeting.Meeting one, List<Piece> minutes) {
        return new Meeting(
                one.step(),
                one.undertaking(),
                one.way().name(),
                one.format().name(),
                one.begins(),
                one.ends(),
                one.place(),
                one.isCancelled(),
                one.publishedAt(),
                minutes.stream()
                        .map(piece -> new Meeting.Piece(piece.id(), piece.kind().name(), piece.wording()))
                        .toList(),
                URI.create(base + one.path()));
    }
}
