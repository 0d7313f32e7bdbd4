package org.augenhoehe.participation.paper.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;

import org.augenhoehe.participation.paper.PaperForm;
import org.augenhoehe.participation.paper.PaperNames;
import org.augenhoehe.participation.paper.PaperRoll;
import org.augenhoehe.participation.paper.issue.PaperDoor.OfPaper;
import org.augenhoehe.participation.paper.print.PaperPrinter;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Printing. A print is drawn before anything is written down: it takes a while, and nobody waits for it.
@Service
public class IssueBook {
    public static final int MOST = 1000;
    /// Of one print, so that it fits into the memory.
    private static final int MOST_PAGES = 3000;

    private static final int FEW = 20;

    /// The refusal that a host can answer by saying that these lines are of people who are not here.
    public static final String NOBODYS = "paper.letters.nobodys";

    private final PaperDoor door;
    private final PaperPrinter printer;
    private final PaperTexts texts;
    private final CodesBook codes;
    private final PaperRoll roll;
    private final People people;
    private final Clock clock;

    IssueBook(
            PaperDoor door,
            PaperPrinter printer,
            PaperTexts texts,
            CodesBook codes,
            PaperRoll roll,
            People people,
            Clock clock) {
        this.door = door;
        this.printer = printer;
        this.texts = texts;
        this.codes = codes;
        this.roll = roll;
        this.people = people;
        this.clock = clock;
    }

    /// Sheets to hand out; in a secret step slips.
    public Issued handOut(UUID host, UUID id, Language language, int count) {
        var found = door.getForHost(host, id);
        var way = found.way().orElse(null);
        if (way == null || found.isOver(clock.instant())) {
            return new Issued.Refused(way == null ? found.method().missingKey(found.step()) : "paper.refused.over");
        }
        if (!way.nameless()) {
            return new Issued.Refused("paper.refused.letters");
        }
        if (count < 1 || count > MOST) {
            return new Issued.Refused("paper.count.wrong");
        }
        var copies = new ArrayList<Copies>();
        for (int i = 0; i < count; i++) {
            copies.add(Copies.toHandOut());
        }
        return codes(host, found, language, way.secret() ? Part.SLIP : Part.SHEET, copies);
    }

    /// Letters to everybody who may take part, or to those whose names the addresses say.
    ///
    /// @param others whether lines that are nobody's get a paper that counts for itself, where that can be
    public Issued letters(UUID host, UUID id, Language language, Addresses addresses, boolean others) {
        var found = door.getForHost(host, id);
        var way = found.way().orElse(null);
        if (way == null || found.isOver(clock.instant())) {
            return new Issued.Refused(way == null ? found.method().missingKey(found.step()) : "paper.refused.over");
        }
        var entitled = found.method().listEntitled(found.step());
        var names = people.names(entitled.keySet());
        var countsAlone = way.nameless() && !way.signed();
        var copies = new ArrayList<Copies>();
        var unknown = new ArrayList<String>();
        if (addresses.lines().isEmpty()) {
            names.forEach((person, name) -> copies.add(
                    letter(person, entitled.getOrDefault(person, ""), new Addresses.Line(name, List.of()), language)));
        }
        var called = called(names);
        for (var line : addresses.lines()) {
            var person = taken(called, line);
            if (person != null) {
                copies.add(letter(person, entitled.getOrDefault(person, ""), line, language));
            } else if (countsAlone && others) {
                copies.add(letter(null, "", line, language));
            } else {
                unknown.add(line.told());
            }
        }
        if (!unknown.isEmpty()) {
            return new Issued.Refused(
                    countsAlone ? NOBODYS : "paper.letters.unknown", List.of(String.join(", ", unknown)));
        }
        var back = found.method().listDone(found.step(), roll.list(id));
        copies.removeIf(copy -> copy.person() != null && back.contains(copy.person()));
        if (copies.isEmpty()) {
            return new Issued.Refused("paper.letters.nobody");
        }
        if (addresses.lines().isEmpty() && copies.size() > MOST) {
            return new Issued.Refused("paper.print.many");
        }
        return codes(host, found, language, way.secret() ? Part.SLIP : Part.SHEET, copies);
    }

    /// Several may be called alike: each gets one letter.
    private static Map<String, Queue<UUID>> called(Map<UUID, String> names) {
        var called = new HashMap<String, Queue<UUID>>();
        names.forEach((person, name) -> called.computeIfAbsent(PaperNames.alike(name), first -> new ArrayDeque<>())
                .add(person));
        return called;
    }

    private static @Nullable UUID taken(Map<String, Queue<UUID>> called, Addresses.Line line) {
        for (var spelling : line.spellings()) {
            var alike = called.get(spelling);
            if (alike != null && !alike.isEmpty()) {
                return alike.remove();
            }
        }
        return null;
    }

    private Copies letter(@Nullable UUID person, String side, Addresses.Line line, Language language) {
        return Copies.letter(person, side, line, texts.greeting(line.name(), language));
    }

    /// Of a secret step: papers that are all alike.
    ///
    /// @param side whose agreement the rule asks for; empty where it asks for none
    public Issued ballots(UUID host, UUID id, Language language, String side, int count) {
        var found = door.getForHost(host, id);
        var way = found.way().orElse(null);
        if (way == null || found.isOver(clock.instant()) || !way.secret()) {
            return new Issued.Refused(way == null ? found.method().missingKey(found.step()) : "paper.refused.over");
        }
        if (count < 1 || count > MOST) {
            return new Issued.Refused("paper.count.wrong");
        }
        if (!found.method().listSides(found.step()).contains(side)) {
            return new Issued.Refused("paper.refused.side");
        }
        var form = texts.ballot(found.method().form(found.step(), language), found, language, side);
        var all = new ArrayList<Copies>();
        for (int i = 0; i < count; i++) {
            all.add(Copies.plain());
        }
        return draw(host, found, language, Part.BALLOT, side, form, all);
    }

    /// Slips of several sides are one print: the side stands beside the code, not on the paper.
    private Issued codes(UUID host, OfPaper found, Language language, Part part, List<Copies> copies) {
        var form = part == Part.SLIP
                ? texts.slip(found, language)
                : texts.around(found.method().form(found.step(), language), found, language, part);
        return draw(host, found, language, part, "", form, copies);
    }

    private Issued draw(
            UUID host, OfPaper found, Language language, Part part, String side, PaperForm form, List<Copies> copies) {
        var papers = Copies.papers(copies);
        if (papers.size() > FEW && printer.count(form, papers, language) > MOST_PAGES) {
            return new Issued.Refused("paper.print.many");
        }
        var id = UUID.randomUUID();
        var drawn = printer.print(form, Print.sign(id), papers, language);
        var print = new Print(id, found.step().id(), part, side, language.tag(), form, drawn.pages());
        return codes.keep(host, print, copies, LocalDate.now(clock))
                .<Issued>map(refused -> refused)
                .orElseGet(() -> new Issued.Pdf(drawn.pdf(), part.fileName()));
    }
}
