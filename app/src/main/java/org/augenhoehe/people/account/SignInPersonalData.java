package org.augenhoehe.people.account;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.people.signin.Sessions;
import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How somebody signs in. Passwords, card words and passkeys themselves are kept as fingerprints and
/// public keys only and are no use to their owner; everything that can be read is shown.
@Component
class SignInPersonalData implements PersonalData {
    private final OwnWays ways;
    private final Sessions sessions;
    private final JdbcClient db;

    SignInPersonalData(OwnWays ways, Sessions sessions, JdbcClient db) {
        this.ways = ways;
        this.sessions = sessions;
        this.db = db;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "people.password",
                "people.email",
                "people.mail_link",
                "people.card",
                "people.passkey",
                "people.trust",
                "people.card_replacement",
                "platform.spring_session");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        var shownWays = ways.list(person).stream()
                .map(way -> List.of(
                        new TextKey("people.way." + way.way()),
                        way.label(),
                        way.since(),
                        way.usedAt() == null ? "" : way.usedAt()))
                .toList();
        var open = sessions.list(person, null).stream()
                .map(session -> List.of(session.since(), session.usedAt()))
                .toList();
        return List.of(
                new PersonalSection(
                        "people.data.ways",
                        Fate.ERASED,
                        List.of("people.data.way", "people.data.name", "people.data.since", "people.data.used"),
                        shownWays),
                new PersonalSection(
                        "people.data.trust",
                        Fate.ERASED,
                        List.of("people.data.direction", "people.data.name", "people.data.since"),
                        trust(person)),
                new PersonalSection(
                        "people.data.sessions", Fate.ERASED, List.of("people.data.since", "people.data.used"), open));
    }

    @Override
    public void erase(UUID person) {
        sessions.endAll(person);
        for (var table : List.of("password", "email", "mail_link", "card", "passkey")) {
            db.sql("delete from people." + table + " where person = :person")
                    .param("person", person)
                    .update();
        }
        db.sql("delete from people.trust where owner = :person or trusted = :person")
                .param("person", person)
                .update();
        db.sql("delete from people.card_replacement where owner = :person or asked_by = :person")
                .param("person", person)
                .update();
    }

    private List<List<Object>> trust(UUID person) {
        return db.sql("""
                select t.owner = :person as mine, p.name, t.agreed_at
                from people.trust t
                    join people.person p on p.id = case when t.owner = :person then t.trusted else t.owner end
                where t.owner = :person or t.trusted = :person
                order by t.agreed_at
                """)
                .param("person", person)
                .query((row, number) -> List.<Object>of(
                        new TextKey(row.getBoolean("mine") ? "people.data.itrust" : "people.data.trustsme"),
                        row.getString("name"),
                        row.getTimestamp("agreed_at").toInstant()))
                .list();
    }
}
