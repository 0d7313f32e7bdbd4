package org.augenhoehe.webhooks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.feeds.News;
import org.augenhoehe.feeds.PublicNews;
import org.augenhoehe.feeds.Subject;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.platform.web.PublicUrl;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import com.sun.net.httpserver.HttpServer;

import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/// Programs elsewhere hear that something happened, and never of whom.
@PlatformTest
class WebhookTest {
    private static final String SECRET = "ein Geheimnis von 16 Zeichen";
    private static final String DESK = "/betrieb/webhooks";

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    ReceiverStore receivers;

    @Autowired
    PublicNews news;

    @Autowired
    PublicUrl publicUrl;

    @Autowired
    JsonMapper json;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private int answer = 204;
    private String leadsTo = "";
    HttpServer program;
    SignedIn operator;

    @BeforeEach
    void aProgramListens() throws IOException {
        program = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        program.createContext("/", exchange -> {
            taken.add(new Taken(
                    String.valueOf(exchange.getRequestURI()),
                    String.valueOf(exchange.getRequestHeaders().getFirst(Signature.HEADER)),
                    exchange.getRequestBody().readAllBytes()));
            if (!leadsTo.isEmpty()) {
                exchange.getResponseHeaders().add("Location", leadsTo);
            }
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        program.start();
        operator = somebody.named("Betreiberin", Role.OPERATOR);
    }

    @AfterEach
    void nobodyListensAnyMore() {
        program.stop(0);
        db.sql("delete from webhooks.receiver").update();
        db.sql("delete from platform.job where task_name = 'webhook'").update();
    }

    @Test
    void aProgramHearsWhatHappenedAndCanTellThatItComesFromHere() throws Exception {
        var receiver = receiver();
        var announcement = announcement(receiver);
        postman(true).bring(announcement);
        assertThat(taken).hasSize(1);
        var told = json.readTree(taken.getFirst().body());
        assertThat(told.propertyNames()).containsExactlyInAnyOrder("id", "kind", "what", "page", "at");
        assertThat(told.get("id").stringValue()).isEqualTo(announcement.news().toString());
        assertThat(told.get("page").stringValue()).isEqualTo(publicUrl.get() + announcement.path());
        assertThat(taken.getFirst().path()).isEqualTo("/messages?to=me");
        assertSigned(taken.getFirst());
        assertThat(receivers.find(receiver).orElseThrow().deliveredAt()).isNotNull();
    }

    @Test
    void whatIsNotTakenIsTriedAgain() {
        var receiver = receiver();
        answer = 500;
        assertThatExceptionOfType(Postman.Undelivered.class)
                .isThrownBy(() -> postman(true).bring(announcement(receiver)))
                .withMessage("500");
        assertThat(receivers.find(receiver).orElseThrow().deliveredAt()).isNull();
    }

    @Test
    void nobodyIsLedOnToAnotherMachine() {
        answer = 302;
        leadsTo = "http://127.0.0.1:" + program.getAddress().getPort() + "/inside";
        assertThatExceptionOfType(Postman.Undelivered.class)
                .isThrownBy(() -> postman(true).bring(announcement(receiver())))
                .withMessage("302");
        assertThat(taken).hasSize(1);
    }

    @Test
    void theOwnNetworkIsRefusedWithEveryDeliveryHoweverItsAddressCameHere() {
        var receiver = UUID.randomUUID();
        receivers.add(receiver, "https://localhost:" + program.getAddress().getPort() + "/", SECRET, Instant.now());
        assertThatExceptionOfType(Postman.Undelivered.class)
                .isThrownBy(() -> postman(false).bring(announcement(receiver)))
                .withMessage("INSIDE");
        assertThat(taken).isEmpty();
    }

    @Test
    void everyReceiverIsToldOfTheSameNewsInOneTransaction() throws Exception {
        var one = receiver();
        var other = receiver();
        var host = somebody.plain();
        var id = some.start(host);
        some.enter(id, host, Phase.PLAN);
        assertThat(jobs(one)).hasSizeGreaterThanOrEqualTo(2).hasSameSizeAs(jobs(other));
        assertThat(jobs(one))
                .anySatisfy(data -> assertThat(data)
                        .contains("phase_entered", "/vorhaben/" + id)
                        .doesNotContain(host.id().toString(), host.name(), SomeUndertaking.QUESTION));
        some.participant(id);
        assertThat(jobs(one)).noneSatisfy(data -> assertThat(data).contains("came"));
    }

    @Test
    void whatDidNotHappenIsNotTold() {
        var receiver = receiver();
        transaction.executeWithoutResult(status -> {
            news.happened(new News(
                    Ids.next(),
                    "vorhaben",
                    "step_closed",
                    Instant.now(),
                    Set.of(Subject.undertaking(UUID.randomUUID())),
                    "/vorhaben",
                    null,
                    false));
            status.setRollbackOnly();
        });
        assertThat(jobs(receiver)).isEmpty();
    }

    @Test
    void afterADayItIsGivenUpAndAnOperatorSeesIt() throws Exception {
        var receiver = UUID.randomUUID();
        receivers.add(receiver, "https://localhost:9/", SECRET, Instant.now());
        click.send(operator, DESK + "/" + receiver + "/probe");
        waitUntil("it was tried once", () -> failures(receiver) >= 1);
        assertThat(givenUp(receiver)).isZero();
        db.sql("""
                update platform.job set consecutive_failures = 10, execution_time = now()
                where task_name = 'webhook' and task_instance like :receiver
                """).param("receiver", receiver + "%").update();
        waitUntil("it was given up", () -> givenUp(receiver) == 1);
        assertThat(jobs(receiver)).isEmpty();
        assertThat(click.look(operator, "/betrieb").getContentAsString())
                .contains("1 Meldung an ein anderes Programm kam nicht an");
        assertThat(click.look(operator, DESK).getContentAsString())
                .contains("Die Adresse führt jetzt in ein internes Netz.", "https://localhost:9/")
                .doesNotContain(SECRET);
        click.send(operator, DESK + "/" + receiver + "/nochmal");
        assertThat(givenUp(receiver)).isZero();
        waitUntil("it was tried anew", () -> failures(receiver) >= 1);
    }

    @Test
    void anOperatorIsToldWhatIsWrongWithAnAddressAndWhatWasTypedStays() throws Exception {
        var refused = click.send(operator, DESK, Map.of("address", "https://localhost/x", "secret", SECRET));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("Diese Adresse führt in ein internes Netz.", "https://localhost/x")
                .doesNotContain(SECRET);
        var brief = click.send(operator, DESK, Map.of("address", "https://127.0.0.1/", "secret", "kurz"));
        assertThat(brief.getContentAsString())
                .contains("Das Geheimnis braucht 16 bis 200 Zeichen.", "Diese Adresse führt in ein internes Netz.");
        assertThat(click.send(operator, DESK, Map.of("address", "nirgendwo", "secret", SECRET))
                        .getContentAsString())
                .contains("Das ist keine Adresse im Netz.");
        assertThat(receivers.list()).isEmpty();
    }

    @Test
    void whoIsTakenAwayHearsNothingMoreAndTheLogSaysSo() throws Exception {
        var receiver = receiver();
        var announcement = announcement(receiver);
        click.send(operator, DESK + "/" + receiver + "/entfernen");
        assertThat(receivers.list()).isEmpty();
        postman(true).bring(announcement);
        assertThat(taken).isEmpty();
        assertThat(click.look(operator, "/betrieb/protokoll").getContentAsString())
                .contains("Programm entfernt, das benachrichtigt wurde");
    }

    private UUID receiver() {
        var id = UUID.randomUUID();
        var address = "http://127.0.0.1:" + program.getAddress().getPort() + "/messages?to=me"
                + (receivers.list().isEmpty() ? "" : id);
        receivers.add(id, address, SECRET, Instant.now());
        return id;
    }

    private static Announcement announcement(UUID receiver) {
        return new Announcement(receiver, Ids.next(), "vorhaben", "step_closed", "/vorhaben/x", Instant.now());
    }

    private Postman postman(boolean insideAllowed) {
        return new Postman(receivers, insideAllowed, publicUrl, json, clock);
    }

    private static void assertSigned(Taken taken) throws Exception {
        assertThat(taken.signature()).matches("t=[0-9]+,v1=[0-9a-f]{64}");
        var seconds = taken.signature().substring(2, taken.signature().indexOf(','));
        assertThat(Instant.ofEpochSecond(Long.parseLong(seconds)))
                .isBetween(Instant.now().minusSeconds(60), Instant.now());
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        mac.update((seconds + "." + new String(taken.body(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        assertThat(taken.signature()).endsWith("v1=" + HexFormat.of().formatHex(mac.doFinal()));
    }

    private List<String> jobs(UUID receiver) {
        return db.sql("""
                select task_data from platform.job where task_name = 'webhook' and task_instance like :receiver
                """).param("receiver", receiver + "%").query(byte[].class).list().stream()
                .map(data -> new String(Objects.requireNonNull(data), StandardCharsets.UTF_8))
                .toList();
    }

    private int failures(UUID receiver) {
        return db.sql("""
                select coalesce(max(consecutive_failures), 0) from platform.job
                where task_name = 'webhook' and task_instance like :receiver
                """)
                .param("receiver", receiver + "%")
                .query(Integer.class)
                .single();
    }

    private int givenUp(UUID receiver) {
        return receivers.find(receiver).orElseThrow().givenUp();
    }

    private static void waitUntil(String what, BooleanSupplier reached) throws InterruptedException {
        var end = Instant.now().plus(Duration.ofSeconds(30));
        while (!reached.getAsBoolean()) {
            assertThat(Instant.now()).as(what).isBefore(end);
            Thread.sleep(100);
        }
    }

    private record Taken(String path, String signature, byte[] body) {}
}
