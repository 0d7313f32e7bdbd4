package org.augenhoehe.methods.opinion;

/// One person's stance on one statement.
///
/// @param person who voted: any name that is unique within the conversation, not blank
/// @param statement the id of a [Statement] of the same conversation
/// @param stance what the person said
public record Vote(String person, String statement, Stance stance) {
    /// @throws IllegalArgumentException if the person is blank; whether the statement exists is asked by
    ///     [Conversation#of]
    public Vote {
        if (person.isBlank()) {
            throw new IllegalArgumentException("A vote on statement " + statement + " names nobody");
        }
    }
}
