package org.augenhoehe.people;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.platform.security.Role;
import org.springframework.stereotype.Component;

/// Brings organisations and groups into a test, through the pages as people do it.
@Component
public class Founding {
    private final Click click;
    private final Somebody somebody;

    Founding(Click click, Somebody somebody) {
        this.click = click;
        this.somebody = somebody;
    }

    public UUID group(SignedIn founder) throws Exception {
        return found(founder, OrganisationKind.GROUP, "Gruppe " + UUID.randomUUID());
    }

    public UUID confirmedProvider(SignedIn founder) throws Exception {
        var id = found(founder, OrganisationKind.PROVIDER, "Träger " + UUID.randomUUID());
        click.send(somebody.named("Betreiberin", Role.OPERATOR), "/betrieb/gruppen/" + id + "/bestaetigen");
        return id;
    }

    public UUID found(SignedIn founder, OrganisationKind kind, String name) throws Exception {
        var answer =
                click.send(founder, "/gruppen/neu", Map.of("kind", kind.name(), "name", name, "about", "Wir sind da."));
        var location = String.valueOf(answer.getHeader("Location"));
        return UUID.fromString(location.substring("/gruppen/".length()));
    }

    public void join(SignedIn speaker, UUID organisation, SignedIn person) throws Exception {
        click.send(person, "/gruppen/" + organisation + "/mitmachen");
        click.send(speaker, "/gruppen/" + organisation + "/mitglieder/" + person.id() + "/aufnehmen");
    }
}
