package org.augenhoehe.platform.launch;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CommandTreeTest {
    @Test
    void commands_of_the_rooms_are_found_without_being_listed() {
        var root = CommandTree.startingWith(new String[] {"help"});
        assertThat(root.getSubcommands()).containsKeys("backup", "restore", "help");
    }

    @Test
    void options_count_before_and_after_the_command() {
        for (var typed : new String[][] {{"--data", "here", "backup", "f"}, {"backup", "f", "--data", "here"}}) {
            var parsed = CommandTree.startingWith(typed).parseArgs(typed);
            assertThat(CommandTree.typedSettings(parsed)).containsEntry(Setting.DATA, "here");
        }
    }

    @Test
    void a_switch_needs_no_value() {
        var typed = new String[] {"--demo", "--port", "1"};
        assertThat(CommandTree.typedSettings(CommandTree.startingWith(typed).parseArgs(typed)))
                .containsEntry(Setting.DEMO, "true")
                .containsEntry(Setting.PORT, "1");
    }
}
