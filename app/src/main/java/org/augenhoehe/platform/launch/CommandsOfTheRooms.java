package org.augenhoehe.platform.launch;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Objects;

import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// Finds every [TerminalCommand] of the house and hangs it where its name says.
final class CommandsOfTheRooms {
    private CommandsOfTheRooms() {}

    static void addTo(CommandLine root) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(TerminalCommand.class));
        for (var found : scanner.findCandidateComponents("org.augenhoehe")) {
            var type = ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null);
            hang(root, CommandSpec.forAnnotatedObject(BeanUtils.instantiateClass(type)));
        }
    }

    private static void hang(CommandLine root, CommandSpec command) {
        var words = new ArrayDeque<>(Arrays.asList(command.name().split(" ")));
        var last = words.removeLast();
        var parent = root;
        for (var word : words) {
            if (!parent.getSubcommands().containsKey(word)) {
                parent.addSubcommand(word, group(word, command));
            }
            parent = Objects.requireNonNull(parent.getSubcommands().get(word));
        }
        parent.addSubcommand(last, command.name(last));
    }

    /// A group has no words of its own: it says what its first command does.
    private static CommandSpec group(String name, CommandSpec first) {
        var group = CommandSpec.create().name(name);
        group.usageMessage()
                .description(first.name() + ": "
                        + String.join(" ", first.usageMessage().description()));
        return group;
    }
}
