package org.augenhoehe.participation.opinion.elsewhere;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.methods.opinion.Conversation;
import org.augenhoehe.methods.opinion.ExportFolder;
import org.augenhoehe.methods.opinion.Stance;
import org.augenhoehe.methods.opinion.Statement;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.participation.opinion.picture.PictureBook;
import org.augenhoehe.participation.opinion.stance.StanceStore;
import org.augenhoehe.participation.opinion.statement.StatementOnThread;
import org.augenhoehe.participation.opinion.statement.StatementStore;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads in a conversation as Polis hands it out, with its votes, and draws the map. What its moderators took out
/// there stays out. It comes in before anybody here has answered: afterwards hosts could mix the map as they like
/// it, and have one drawn whenever they want to know what was said last.
@Service
public class ConversationImport {
    private static final Pattern WHERE = Pattern.compile("(?s)(?:.*[/\\\\])?([^/\\\\:]+\\.csv)(, line [0-9]+)?: (.*)");

    private final StatementStore statements;
    private final StatementOnThread onThread;
    private final StanceStore stances;
    private final SourceStore sources;
    private final PictureBook pictures;
    private final Undertakings undertakings;
    private final Doorkeeper door;
    private final Clock clock;

    ConversationImport(
            StatementStore statements,
            StatementOnThread onThread,
            StanceStore stances,
            SourceStore sources,
            PictureBook pictures,
            Undertakings undertakings,
            Doorkeeper door,
            Clock clock) {
        this.statements = statements;
        this.onThread = onThread;
        this.stances = stances;
        this.sources = sources;
        this.pictures = pictures;
        this.undertakings = undertakings;
        this.door = door;
        this.clock = clock;
    }

    /// @param folder with `comments.csv` and `votes.csv`
    /// @param source where it comes from, and on which terms
    /// @throws Forbidden for whom does not host
    @Transactional
    public ReadIn run(UUID host, UUID stepId, Path folder, String source) throws IOException {
        var step = undertakings.findStep(stepId).orElseThrow(NotFound::new);
        if (!undertakings.hosts(host, step.undertaking())) {
            throw new Forbidden();
        }
        var entrance = undertakings.hold(step, host);
        if (entrance != Entrance.OPEN && entrance != Entrance.NOT_YET) {
            return new ReadIn.NotNow(entrance);
        }
        if (stances.hasPeople(stepId)) {
            return new ReadIn.Begun();
        }
        try {
            var conversation = new ExportFolder(folder).conversation();
            var answer = door.admit(host, said(conversation, source));
            return answer instanceof Answer.Open ? put(step, conversation, source) : new ReadIn.NotSo(answer);
        } catch (IllegalArgumentException malformed) {
            return malformed(String.valueOf(malformed.getMessage()));
        }
    }

    private static String said(Conversation conversation, String source) {
        return conversation.open().stream()
                .map(ConversationImport::words)
                .collect(Collectors.joining("\n", source + "\n", ""));
    }

    private ReadIn put(Step step, Conversation conversation, String source) {
        var people = conversation.people();
        if (!sources.add(step.id(), source, people.size(), clock.instant())) {
            return new ReadIn.Again();
        }
        var names = new LinkedHashMap<UUID, String>();
        var wordings = new HashMap<UUID, String>();
        var ids = new HashMap<String, UUID>();
        for (var statement : conversation.open()) {
            var id = Ids.next();
            names.put(id, statement.id());
            wordings.put(id, words(statement));
            ids.put(statement.id(), id);
        }
        statements.addElsewhere(step, names, wordings, clock.instant());
        statements.listOf(step.id()).stream()
                .filter(one -> names.containsKey(one.id()))
                .forEach(onThread::put);
        putStances(step, conversation, ids);
        pictures.draw(step.id());
        return new ReadIn.Done(names.size(), people.size());
    }

    private void putStances(Step step, Conversation conversation, HashMap<String, UUID> ids) {
        var about = new ArrayList<UUID>();
        var voters = new ArrayList<Integer>();
        var said = new ArrayList<Stance>();
        var people = conversation.people();
        for (int voter = 0; voter < people.size(); voter++) {
            for (var vote : conversation.votesOf(people.get(voter)).entrySet()) {
                about.add(ids.get(vote.getKey()));
                voters.add(voter + 1);
                said.add(vote.getValue());
            }
        }
        stances.putElsewhere(step.id(), about, voters, said);
    }

    private static String words(Statement statement) {
        var words = statement.text().strip().replaceAll("\\s+", " ");
        return words.length() < 3 ? "„" + words + "“ …" : words.length() > 1000 ? words.substring(0, 999) + "…" : words;
    }

    /// Without the folder, which is of no use to anybody.
    private static ReadIn malformed(String message) {
        var found = WHERE.matcher(message);
        return found.matches()
                ? new ReadIn.Malformed(found.group(1) + (found.group(2) == null ? "" : found.group(2)), found.group(3))
                : new ReadIn.Malformed("", message);
    }
}
