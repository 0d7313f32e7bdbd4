package org.augenhoehe.platform.launch;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CommandTreeTest {
    @Test
    void commandsOfTheRoomsAreFoundWithoutBeingListed() {
        var root = CommandTree.startingWith(new String[] {"help"});
        assertThat(root.getSubcommands()).containsKeys("backup", "restore", "help");
    }

    @Test
    void optionsCountBeforeAndAfterTheCommand() {
        for (var typed : new String[][] {{"--data", "here", "backup", "f"}, {"backup", "f", "--data", "here"}}) {
            var parsed = CommandTree.startingWith(typed).parseArgs(typed);
            assertThat(CommandTree.typedSettings(parsed)).containsEntry(Setting.DATA, "here");
        }
    }

    @Test
    void aSwitchNeedsNoValue() {
        var typed = new String[] {"--demo", "--port", "1"};
        assertThat(CommandTree.typedSettings(CommandTree.startingWith(typed).parseArgs(typed)))
                .containsEntry(Setting.DEMO, "true")
                .containsEntry(Setting.PORT, "1");
    }
}
