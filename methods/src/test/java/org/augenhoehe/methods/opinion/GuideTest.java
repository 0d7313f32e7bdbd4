package org.augenhoehe.methods.opinion;

import java.io.IOException;
import java.util.List;

import org.augenhoehe.methods.SharedData;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// What `docs/methods/opinion.md` tells about the Austrian climate conversation.
class GuideTest {

    @Test
    void theWorkedExampleIsAsTold() throws IOException {
        var folder = SharedData.folder("opinion").resolve("austria-climate.5twd2jsnkf.2022-08-08");
        Conversation conversation = new ExportFolder(folder).conversation();
        assertThat(conversation.people()).hasSize(1116);
        assertThat(conversation.statements()).hasSize(522);
        assertThat(conversation.open()).hasSize(522 - 245);

        var found = (Outcome.GroupsFound) Opinions.in(conversation, Settings.standard());
        assertThat(found.groups()).extracting(group -> group.members().size()).containsExactly(686, 141);
        assertThat(found.chosen().lowStability()).isEqualTo(0.86, within(0.005));
        double[] told = {0.94, 0.45, 0.49, 0.81};
        for (Split split : found.tried()) {
            assertThat(split.stability()).isEqualTo(told[split.groups() - 2], within(0.006));
        }

        Representative first = Representative.in(conversation, found.groups()).getFirst();
        assertThat(first.statement()).isEqualTo("43");
        assertThat(conversation.statement("43").text()).contains("radikale Maßnahmen");
        assertThat(first.inside()).isEqualTo(new Tally(431, 42, 64));
        assertThat(first.outside()).isEqualTo(new Tally(2, 107, 22));
        assertThat(first.effect()).isEqualTo(35.5, within(0.05));
        assertThat(first.zDifference()).isEqualTo(16.8, within(0.05));

        List<Uniting> uniting = Uniting.in(conversation, found.groups());
        assertThat(uniting).hasSize(39);
        Uniting repair = uniting.get(2);
        assertThat(conversation.statement(repair.statement()).text())
                .isEqualTo("Produkte sollen (wieder) reparabel sein");
        assertThat(repair.tallies()).containsExactly(new Tally(176, 0, 8), new Tally(43, 2, 9));

        Membership person = found.find("3").orElseThrow();
        assertThat(person.position().votes()).isEqualTo(4);
        assertThat(person.position().grouped()).isFalse();
    }
}
