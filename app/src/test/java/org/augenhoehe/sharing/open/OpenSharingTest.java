package org.augenhoehe.sharing.open;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.sharing.SomeOffers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.sharing.SomeOffers.NORTH;
import static org.augenhoehe.sharing.SomeOffers.asked;
import static org.augenhoehe.sharing.SomeOffers.id;
import static org.augenhoehe.sharing.SomeOffers.offered;
import static org.augenhoehe.sharing.SomeOffers.with;

/// Programs read what everybody reads, and nobody's name or house.
@PlatformTest
class OpenSharingTest {
    @Autowired
    SomeOffers offers;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    SignedIn owner;

    @BeforeEach
    void somebodyKnownByNobody() {
        owner = somebody.named("Rosalind " + UUID.randomUUID());
    }

    @Test
    void anOfferIsThereUntilItIsTakenBack() throws Exception {
        var path = offers.offer(
                owner, with(offered("Hochbeet Grünspecht"), Map.of("about", "", "conditions", "", "damage", "")));
        var open = "/api/1/offers/" + id(path);
        assertThat(click.look(open).getContentAsString())
                .contains("Hochbeet Grünspecht", "\"deal\":\"LEND\"", "\"category\":\"TOOLS\"", path)
                .doesNotContain(owner.name(), owner.id().toString(), NORTH);
        click.send(owner, path + "/pausieren");
        assertThat(click.look(open).getContentAsString()).contains("\"open\":false");
        click.send(owner, path + "/zurueckziehen");
        assertThat(click.look(open).getStatus()).isEqualTo(404);
    }

    @Test
    void aRequestIsThereWithoutWhoAsks() throws Exception {
        var path = offers.ask(owner, asked("Buntspechtleiter"));
        assertThat(click.look("/api/1/requests/" + id(path)).getContentAsString())
                .contains("Buntspechtleiter", "\"state\":\"OPEN\"", path)
                .doesNotContain(owner.name(), owner.id().toString());
        assertThat(click.look("/api/1/requests/" + UUID.randomUUID()).getStatus())
                .isEqualTo(404);
    }
}
