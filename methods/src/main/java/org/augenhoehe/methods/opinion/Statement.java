package org.augenhoehe.methods.opinion;

/// A short sentence people vote on.
///
/// @param id unique within the conversation, not blank
/// @param text as people see it; may be empty where only the votes are known
/// @param moderation whether it takes part
public record Statement(String id, String text, Moderation moderation) {
    /// @throws IllegalArgumentException if the id is blank
    public Statement {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A statement has a blank id: „" + text + "“");
        }
    }

    /// A statement that takes part.
    public static Statement of(String id, String text) {
        return new Statement(id, text, Moderation.ACCEPTED);
    }

    /// What moderation did with a statement.
    public enum Moderation {
        /// taken out: its votes count nowhere, not even towards the least number of votes
        REMOVED,
        /// not looked at yet: takes part
        WAITING,
        ACCEPTED;

        /// The moderation behind a number of an export.
        ///
        /// @throws IllegalArgumentException for anything but −1 (removed), 0 (waiting) and 1 (accepted)
        public static Moderation of(int value) {
            return switch (value) {
                case -1 -> REMOVED;
                case 0 -> WAITING;
                case 1 -> ACCEPTED;
                default ->
                    throw new IllegalArgumentException(
                            "Moderation is -1 (removed), 0 (waiting) or 1 (accepted), not " + value);
            };
        }
    }
}
