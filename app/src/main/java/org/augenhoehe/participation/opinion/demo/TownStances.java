package org.augenhoehe.participation.opinion.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.augenhoehe.methods.opinion.Stance;
import org.augenhoehe.participation.opinion.elsewhere.ConversationImport;
import org.augenhoehe.participation.opinion.elsewhere.ReadIn;
import org.augenhoehe.participation.opinion.stance.Said;
import org.augenhoehe.participation.opinion.stance.StanceBook;
import org.augenhoehe.participation.opinion.statement.StatementBook;
import org.augenhoehe.participation.opinion.statement.StatementStore;
import org.augenhoehe.participation.opinion.statement.Stating;
import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// What people of the town state, and how they answer to a real conversation from elsewhere.
@Component
class TownStances implements TownRoom {
    private static final List<String> FILES = List.of("comments.csv", "votes.csv");

    private final StatementBook statements;
    private final StatementStore stated;
    private final StanceBook stances;
    private final ConversationImport importing;

    TownStances(StatementBook statements, StatementStore stated, StanceBook stances, ConversationImport importing) {
        this.statements = statements;
        this.stated = stated;
        this.stances = stances;
        this.importing = importing;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of("reads in", this::readIn, "states", this::state, "says yes", this::sayYes);
    }

    private void readIn(Scene scene) {
        try {
            Path folder = Files.createTempDirectory("augenhoehe-town-conversation-");
            for (var file : FILES) {
                try (var in =
                        new ClassPathResource("demo/opinion/" + scene.text("folder") + "/" + file).getInputStream()) {
                    Files.copy(in, folder.resolve(file));
                }
            }
            var read = importing.run(scene.who(), scene.thing("step"), folder, scene.text("source"));
            FileSystemUtils.deleteRecursively(folder);
            if (!(read instanceof ReadIn.Done)) {
                throw new IllegalStateException("the town cannot read its own conversation: " + read);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void state(Scene scene) {
        var state = statements.state(scene.who(), scene.thing("step"), scene.text("words"));
        if (!(state instanceof Stating.Done)) {
            throw new IllegalStateException("nobody can state this: " + state);
        }
    }

    /// To so many of the first statements.
    private void sayYes(Scene scene) {
        stated.listOf(scene.thing("step")).stream()
                .limit(scene.number("most"))
                .map(statement -> stances.say(scene.who(), scene.thing("step"), statement.id(), Stance.AGREE))
                .filter(said -> !(said instanceof Said.Done))
                .forEach(said -> {
                    throw new IllegalStateException("nobody can say this: " + said);
                });
    }
}
