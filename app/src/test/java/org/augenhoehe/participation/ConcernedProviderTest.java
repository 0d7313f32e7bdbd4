package org.augenhoehe.participation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.commitments.SomeCommitments;
import org.augenhoehe.directory.Directory;
import org.augenhoehe.directory.DirectoryFiles;
import org.augenhoehe.directory.importing.HsdsImport;
import org.augenhoehe.directory.importing.Progress;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// Citizens look at a service together. Whoever works for its provider decides nothing about what they say.
@PlatformTest
class ConcernedProviderTest {
    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    Founding founding;

    @Autowired
    HsdsImport hsds;

    @Autowired
    Directory directory;

    @Autowired
    SomeUndertaking some;

    @Autowired
    SomeGathering gathering;

    @Autowired
    SomeCommitments commitments;

    @Autowired
    JdbcClient db;

    SignedIn citizen;
    SignedIn employee;
    UUID undertaking;
    UUID voice;

    @BeforeEach
    void citizensLookAtAService() throws Exception {
        hsds.run(DirectoryFiles.SMALL, new HsdsImport.Wish("provider-test", true), Progress.SILENT);
        var service = db.sql("""
                select s.id from directory.service s join directory.organization o on o.id = s.organization_id
                where s.source = 'provider-test' limit 1
                """).query(UUID.class).single();
        var speaker = somebody.plain();
        var provider = founding.confirmedProvider(speaker);
        var organization = directory.find(service).orElseThrow().organisation().id();
        click.send(
                somebody.named("Betreiberin", Role.OPERATOR),
                "/betrieb/verzeichnis/traeger/" + organization,
                Map.of("claimant", provider.toString()));
        employee = somebody.named("Angestellte", Role.MODERATOR);
        founding.join(speaker, provider, employee);
        citizen = somebody.plain();
        undertaking = some.start(citizen, Map.of("service", service.toString()));
        some.enter(undertaking, citizen, Phase.PLAN);
        var step = some.plan(undertaking, citizen, some.wish("gathering"));
        voice = gathering.contribute(somebody.plain(), step, "Abends geht niemand ans Telefon.");
    }

    @Test
    void thePeopleOfItsProviderHideNoVoice() throws Exception {
        stays("beitrag", voice, "participation.contribution");
    }

    @Test
    void norAComment() throws Exception {
        var comment = gathering.comment(somebody.plain(), voice, "Bei mir auch nicht.", Map.of());
        stays("kommentar", comment, "participation.comment");
    }

    @Test
    void norAPromiseAndWhatIsSaidAgainstIt() throws Exception {
        var path = commitments.promise(citizen, voice, Map.of());
        stays("zusage", UUID.fromString(path.substring(path.lastIndexOf('/') + 1)), "commitments.commitment");
        commitments.say(citizen, path, "KEPT", "Es ist getan.");
        commitments.contradictLast(some.participant(undertaking), path, "Nein, noch nicht.");
        var against = db.sql("select id from commitments.contradiction order by at desc limit 1")
                .query(UUID.class)
                .single();
        stays("widerspruch-zu-zusage", against, "commitments.contradiction");
    }

    private void stays(String kind, UUID thing, String table) throws Exception {
        click.send(somebody.plain(), "/melden/" + kind + "/" + thing, Map.of("ground", "FALSE", "words", "Nein."));
        var matter = db.sql("select id from moderation.matter where thing = :thing")
                .param("thing", thing)
                .query(UUID.class)
                .single();
        assertThat(click.look(employee, "/moderation/" + matter).getContentAsString())
                .contains("Jemand anders kümmert sich darum.");
        for (var person : List.of(employee, somebody.named("Unbeteiligt", Role.MODERATOR))) {
            click.send(person, "/moderation/" + matter, Map.of("outcome", "HIDDEN", "reason", "Das stimmt nicht."));
            assertThat(db.sql("select hidden_at is not null from " + table + " where id = :id")
                            .param("id", thing)
                            .query(Boolean.class)
                            .single())
                    .as(person.name())
                    .isEqualTo(person != employee);
        }
    }
}
