package org.augenhoehe.platform.launch;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.aot.AbstractAotProcessor;

import picocli.CommandLine;

/// Reads what was typed and does it.
public final class Launch {
    private Launch() {}

    /// Returns while the platform runs on; a command that has ended ends the process with its exit code.
    public static void run(Class<?> application, String[] arguments) {
        if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            // The build notes how the parts of the house hang together, and stops before anything starts.
            SpringApplication.run(application, arguments);
            return;
        }
        var line = CommandTree.startingWith(arguments);
        line.setExecutionStrategy(typed -> execute(application, typed));
        line.setExecutionExceptionHandler((failure, command, typed) -> explain(failure, command));
        var code = line.execute(arguments);
        if (code != Start.RUNNING) {
            System.exit(code);
        }
    }

    private static int execute(Class<?> application, CommandLine.ParseResult typed) {
        var helped = CommandLine.executeHelpRequest(typed);
        if (helped != null) {
            return helped;
        }
        var settings = Settings.of(CommandTree.typedSettings(typed), System.getenv());
        var house = new House(application, settings, System.out);
        var last = typed.asCommandLineList().getLast();
        if (last.getCommandSpec().userObject() instanceof TerminalCommand command) {
            return runCommand(command, house, last);
        }
        if (typed.hasSubcommand()) {
            last.usage(System.err);
            return CommandLine.ExitCode.USAGE;
        }
        return new Start(house).run();
    }

    private static int runCommand(TerminalCommand command, House house, CommandLine line) {
        // A command says what it has to say itself.
        LoggingSystem.get(Launch.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
        try {
            return command.run(house);
        } catch (Exception e) {
            throw new CommandLine.ExecutionException(line, "" + e.getMessage(), e);
        }
    }

    private static int explain(Throwable failure, CommandLine command) {
        var sentence = PlainSentences.in(failure);
        if (sentence != null) {
            System.err.println(sentence);
            return CommandLine.ExitCode.SOFTWARE;
        }
        failure.printStackTrace(command.getErr());
        return CommandLine.ExitCode.SOFTWARE;
    }
}
