package org.augenhoehe.participation.paper;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;

/// A way to do a step that also goes on paper: what its form asks, and how what a filled form says is taken, by the
/// same rules and in the same transaction as what people do on the screen.
public interface OnPaper {
    /// Whether steps of a method are its own.
    boolean knows(String method);

    /// How a step goes on paper; empty where it does not, or while hosts still prepare it.
    Optional<PaperWay> find(Step step);

    /// Why there is no form now, as a text key; asked where [#find] finds no way.
    default String missingKey(Step step) {
        return "paper.refused.notready";
    }

    /// Until when a paper can come back.
    default Instant until(Step step) {
        return step.closesAt();
    }

    /// What the form asks. Ids of questions and answers are the ones under which {@link Filled} brings them back.
    PaperForm form(Step step, Language language);

    /// To whom letters can go, with the side that stands on their papers; empty where the rule asks for none.
    Map<UUID, String> listEntitled(Step step);

    /// Of those whose paper is back, who gets no other one. Where people are asked anew, or bring in one thing after
    /// another, a second paper counts beside the first.
    default Set<UUID> listDone(Step step, Set<UUID> back) {
        return back;
    }

    /// The sides that stand on ballots of a secret step, each on ballots of its own.
    default List<String> listSides(Step step) {
        return List.of("");
    }

    /// Whose a sheet is that was handed out and says a name: they are held before anything else is.
    default Optional<UUID> findNamed(Step step, Filled filled) {
        return Optional.empty();
    }

    /// Takes what a sheet says.
    Entered enter(Page page, Step step, Voice voice, Filled filled);

    /// A slip came back: this person's right to take part in a secret step is used. What they say is on another paper.
    ///
    /// @param side for whose ballot the slip was printed
    default Entered tickOff(Page page, Step step, UUID person, String side) {
        throw new IllegalStateException("steps of " + step.method() + " are not secret");
    }

    /// Whose a sheet is.
    sealed interface Voice {
        /// It came by letter.
        record Of(UUID person) implements Voice {}

        /// It was handed out; only its code is known.
        ///
        /// @param host who enters it
        @SuppressWarnings("ArrayRecordComponent") // never compared
        record Nameless(byte[] code, UUID host) implements Voice {}

        /// Out of the box of a secret step.
        ///
        /// @param side whose agreement the rule asks for; empty where it asks for none
        record Ballot(String side, UUID host) implements Voice {}
    }
}
