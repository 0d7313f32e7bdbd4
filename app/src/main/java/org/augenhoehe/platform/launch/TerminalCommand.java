package org.augenhoehe.platform.launch;

/// Something one can do with the house from the terminal, besides starting it.
///
/// The class carries picocli's `@Command(name = …, description = …)` and takes its parameters by picocli's
/// annotations. A name of two words (`audit verify`) makes a group. It is found by lying in any package of the house.
public interface TerminalCommand {

    /// @return the exit code: 0 if all is well
    /// @throws org.augenhoehe.platform.database.CannotStart to end with that sentence
    int run(House house) throws Exception;
}
