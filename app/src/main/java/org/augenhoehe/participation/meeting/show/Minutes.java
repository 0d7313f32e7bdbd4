package org.augenhoehe.participation.meeting.show;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.augenhoehe.commitments.way.Promising;
import org.augenhoehe.participation.meeting.Meeting;
import org.augenhoehe.participation.meeting.agenda.PointStore;
import org.augenhoehe.participation.meeting.call.MeetingDoor;
import org.augenhoehe.participation.meeting.come.ComingStore;
import org.augenhoehe.participation.meeting.minutes.Objection;
import org.augenhoehe.participation.meeting.minutes.ObjectionStore;
import org.augenhoehe.participation.meeting.minutes.Piece;
import org.augenhoehe.participation.meeting.minutes.PieceKind;
import org.augenhoehe.participation.meeting.minutes.PieceStore;
import org.augenhoehe.participation.meeting.minutes.PublishBook;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Markdown;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts minutes together. Names are read by those who belong to the meeting; everybody else reads what was said.
@Component
class Minutes {
    private static final int QUOTED = 80;

    private final MeetingDoor door;
    private final PointStore points;
    private final PieceStore pieces;
    private final ObjectionStore objections;
    private final ComingStore coming;
    private final PublishBook publishing;
    private final Promising promising;
    private final MinutesPrint prints;
    private final Undertakings undertakings;
    private final People people;
    private final Organisations organisations;
    private final Markdown markdown;
    private final Clock clock;

    Minutes(
            MeetingDoor door,
            PointStore points,
            PieceStore pieces,
            ObjectionStore objections,
            ComingStore coming,
            PublishBook publishing,
            Promising promising,
            MinutesPrint prints,
            Undertakings undertakings,
            People people,
            Organisations organisations,
            Markdown markdown,
            Clock clock) {
        this.door = door;
        this.points = points;
        this.pieces = pieces;
        this.objections = objections;
        this.coming = coming;
        this.publishing = publishing;
        this.promising = promising;
        this.prints = prints;
        this.undertakings = undertakings;
        this.people = people;
        this.organisations = organisations;
        this.markdown = markdown;
        this.clock = clock;
    }

    MinutesShown of(Page page, UUID id) {
        var step = door.get(id);
        var meeting = door.getInvited(id);
        var visitor = page.visitor().person();
        var inside = door.isInside(step, visitor);
        var writing = prints.mayWrite(page, step, meeting, inside);
        // Asked before what it stands for: whatever comes between is read, and its state is not yet known.
        var state = pieces.state(id);
        var print = prints.of(page, step, meeting, inside, writing);
        var all = pieces.list(id);
        var against = objections.list(id);
        var present = coming.listPresent(id);
        var names = new HashMap<>(inside ? names(all, against, present) : Map.<UUID, String>of());
        names.putAll(asked(all));
        var now = clock.instant();
        return new MinutesShown(
                step,
                undertakings.findQuestion(step.undertaking()).orElseThrow(NotFound::new),
                meeting,
                visitor != null && undertakings.hosts(visitor, step.undertaking()),
                inside,
                writing,
                state,
                print,
                meeting.isPublished() ? promised(all) : Set.of(),
                inside && meeting.isPublished() && publishing.hasTaskStep(step.undertaking()),
                sections(page, meeting, all, names),
                against.stream().map(one -> line(one, all, names)).toList(),
                present.stream()
                        .filter(names::containsKey)
                        .map(names::get)
                        .sorted(page.language().collator())
                        .toList(),
                present.size() + meeting.others(),
                now);
    }

    /// Everybody may read which organisation was asked.
    private Map<UUID, String> asked(List<Piece> all) {
        return organisations.names(all.stream()
                .map(Piece::organisation)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    private Set<UUID> promised(List<Piece> all) {
        return promising.listPromised(all.stream()
                .filter(one -> one.isWaiting() && one.kind() == PieceKind.PROMISE)
                .map(Piece::id)
                .toList());
    }

    private Map<UUID, String> names(List<Piece> all, List<Objection> against, Set<UUID> present) {
        var wanted = new HashSet<>(present);
        all.forEach(one -> Arrays.asList(one.author(), one.editor(), one.owner()).stream()
                .filter(person -> person != null)
                .forEach(wanted::add));
        against.stream().map(Objection::author).filter(person -> person != null).forEach(wanted::add);
        return people.names(wanted);
    }

    private List<MinutesSection> sections(Page page, Meeting meeting, List<Piece> all, Map<UUID, String> names) {
        var known = new HashSet<UUID>();
        var sections = new ArrayList<MinutesSection>();
        for (var point : points.list(meeting.step())) {
            known.add(point.id());
            sections.add(new MinutesSection(
                    point.id(),
                    point.name(page),
                    lines(page, all, names, one -> point.id().equals(one.point()))));
        }
        var rest = lines(page, all, names, one -> one.point() == null || !known.contains(one.point()));
        if (!rest.isEmpty()) {
            sections.add(new MinutesSection(null, page.t("meeting.minutes.rest"), rest));
        }
        return sections;
    }

    private List<PieceLine> lines(Page page, List<Piece> all, Map<UUID, String> names, Predicate<Piece> wanted) {
        return all.stream().filter(wanted).map(one -> line(page, one, names)).toList();
    }

    PieceLine line(Page page, Piece piece, Map<UUID, String> names) {
        var author = name(names, piece.author());
        var editor = name(names, piece.editor());
        return new PieceLine(
                piece,
                piece.hidden() ? "" : markdown.html(piece.wording()),
                author.isEmpty() || editor.isEmpty() || author.equals(editor)
                        ? author
                        : page.t("meeting.piece.by", author, editor),
                name(names, piece.organisation() == null ? piece.owner() : piece.organisation()),
                piece.isBy(page.visitor().person()));
    }

    private static String name(Map<UUID, String> names, @Nullable UUID person) {
        return person == null ? "" : names.getOrDefault(person, "");
    }

    private static ObjectionLine line(Objection one, List<Piece> all, Map<UUID, String> names) {
        var about = all.stream()
                .filter(piece -> piece.id().equals(one.piece()) && !piece.hidden())
                .map(Piece::wording)
                .findFirst()
                .orElse("");
        return new ObjectionLine(
                one,
                name(names, one.author()),
                about.length() > QUOTED ? about.substring(0, QUOTED - 2).strip() + " …" : about);
    }

    /// What their page shows, with its three forms.
    Map<String, ?> values(Page page, MinutesShown shown, Form form, Form publishing, Form objecting) {
        var values = choices(page, shown.step().id());
        values.put("shown", shown);
        values.put("form", form);
        values.put("publishing", publishing);
        values.put("objecting", objecting);
        return values;
    }

    /// Whom the undertaking concerns, and for whom the visitor may speak; that somebody else belongs to a group is told
    /// nobody.
    private List<Option> organisations(Page page, UUID id) {
        var visitor = page.visitor().person();
        var known = undertakings.listKnown(List.of(door.get(id).undertaking())).values();
        var all = new HashSet<UUID>();
        known.forEach(one -> all.addAll(one.concerned()));
        if (visitor != null) {
            all.addAll(organisations.listSpokenForBy(visitor));
        }
        return organisations.names(all).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(page.language().collator()))
                .map(one -> new Option(one.getKey().toString(), one.getValue()))
                .toList();
    }

    /// What a form for a piece lets people choose from.
    Map<String, Object> choices(Page page, UUID id) {
        var values = new HashMap<String, Object>();
        values.put(
                "points",
                points.list(id).stream()
                        .map(one -> new Option(one.id().toString(), one.name(page)))
                        .toList());
        values.put(
                "kinds",
                Arrays.stream(PieceKind.values())
                        .map(kind -> new Option(kind.name(), page.t(kind.textKey())))
                        .toList());
        values.put("organisations", organisations(page, id));
        values.put(
                "owners",
                people.names(coming.listPresent(id)).entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(page.language().collator()))
                        .map(one -> new Option(one.getKey().toString(), one.getValue()))
                        .toList());
        return values;
    }
}
