package org.augenhoehe.platform.launch;

import java.util.EnumMap;
import java.util.Map;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/// The commands and options of `./augenhoehe`, as picocli wants them told.
final class CommandTree {
    private CommandTree() {}

    /// A plain start is the everyday case: only when something else is asked for are the rooms searched for commands.
    static CommandLine startingWith(String[] arguments) {
        var root = new CommandLine(rootSpec());
        if (!isPlainStart(arguments)) {
            CommandsOfTheRooms.addTo(root);
            root.addSubcommand(help());
        }
        return root;
    }

    private static boolean isPlainStart(String[] arguments) {
        var options = new CommandLine(rootSpec()).setUnmatchedArgumentsAllowed(true);
        try {
            var typed = options.parseArgs(arguments);
            return typed.unmatched().isEmpty() && !typed.isUsageHelpRequested();
        } catch (CommandLine.ParameterException wrong) {
            return false;
        }
    }

    private static CommandLine help() {
        var help = new CommandLine(new CommandLine.HelpCommand());
        help.getCommandSpec().usageMessage().header("Sagt, was ein Befehl tut.").description();
        return help;
    }

    static Map<Setting, String> typedSettings(CommandLine.ParseResult typed) {
        var values = new EnumMap<Setting, String>(Setting.class);
        for (var level : typed.asCommandLineList()) {
            for (var setting : Setting.values()) {
                var result = level.getParseResult();
                if (setting.isOption() && result.hasMatchedOption(setting.option())) {
                    values.put(setting, String.valueOf((Object) result.matchedOptionValue(setting.option(), "")));
                }
            }
        }
        return values;
    }

    private static CommandSpec rootSpec() {
        var spec = CommandSpec.create().name("augenhoehe");
        spec.usageMessage()
                .synopsisHeading("Aufruf: ")
                .commandListHeading("Befehle:%n")
                .description("Startet die Plattform. Strg-C beendet sie, danach ihre Datenbank.")
                .footer(
                        "",
                        "./augenhoehe test [--all] macht alle Tests. Jede Option gibt es auch als Umgebungsvariable:"
                                + " docs/operations/settings.md");
        for (var setting : Setting.values()) {
            if (setting.isOption()) {
                spec.addOption(option(setting));
            }
        }
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Sagt all das.")
                .build());
        return spec;
    }

    private static OptionSpec option(Setting setting) {
        var option = OptionSpec.builder(setting.option())
                .scopeType(ScopeType.INHERIT)
                .description(setting.help());
        return setting.isSwitch()
                ? option.type(boolean.class).build()
                : option.type(String.class).paramLabel(setting.placeholder()).build();
    }
}
