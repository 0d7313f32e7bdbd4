package org.augenhoehe.opendata;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.commitments.SomeCommitments;
import org.augenhoehe.knowledge.story.SomeStory;
import org.augenhoehe.knowledge.wiki.SomePages;
import org.augenhoehe.moderation.Hiding;
import org.augenhoehe.participation.SomeGathering;
import org.augenhoehe.participation.budget.BallotForm;
import org.augenhoehe.participation.budget.CountingRule;
import org.augenhoehe.participation.budget.SomeBudget;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.SomeDecision;
import org.augenhoehe.participation.decision.SomeDecision.Vote;
import org.augenhoehe.participation.lots.SomeLots;
import org.augenhoehe.participation.meeting.Format;
import org.augenhoehe.participation.meeting.SomeMeeting;
import org.augenhoehe.participation.opinion.SomeOpinions;
import org.augenhoehe.participation.review.SomeReview;
import org.augenhoehe.participation.survey.Privacy;
import org.augenhoehe.participation.survey.SomeSurvey;
import org.augenhoehe.participation.tasks.SomeTasks;
import org.augenhoehe.participation.walk.SomeWalks;
import org.augenhoehe.participation.writing.Rule;
import org.augenhoehe.participation.writing.SomeWriting;
import org.augenhoehe.people.Click;
import org.augenhoehe.sharing.SomeOffers;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// For every data set, things that tempt it to tell what is nobody's business: names, addresses, what is hidden, taken
/// back or was voted in secret, and groups of a few.
@Component
public class SomeOpenData {
    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking undertakings;

    @Autowired
    SomeGathering gatherings;

    @Autowired
    SomeCommitments promises;

    @Autowired
    SomeDecision decisions;

    @Autowired
    SomeBudget budgets;

    @Autowired
    SomeReview reviews;

    @Autowired
    SomeSurvey surveys;

    @Autowired
    SomeTasks tasks;

    @Autowired
    SomeOpinions opinions;

    @Autowired
    SomeLots lots;

    @Autowired
    SomeWriting writings;

    @Autowired
    SomeMeeting meetings;

    @Autowired
    SomeWalks walks;

    @Autowired
    SomePages pages;

    @Autowired
    SomeStory stories;

    @Autowired
    SomeOffers sharing;

    @Autowired
    Hiding hiding;

    @Autowired
    JdbcClient db;

    /// One thing of every kind that everybody may read.
    public void make() throws Exception {
        for (var making : all().values()) {
            making.make();
        }
    }

    Map<String, Making> all() {
        var all = new HashMap<String, Making>();
        all.put("undertakings", this::undertaking);
        all.put("steps", this::step);
        all.put("contributions", this::contribution);
        all.put("answers", this::answer);
        all.put("tasks", this::task);
        all.put("results", this::result);
        all.put("budgets", this::budget);
        all.put("reviews", this::review);
        all.put("surveys", this::survey);
        all.put("draws", this::draw);
        all.put("statements", this::statement);
        all.put("documents", this::document);
        all.put("text-changes", this::textChange);
        all.put("meetings", this::meeting);
        all.put("walk-notes", this::walkNote);
        all.put("profiles", this::profile);
        all.put("commitments", this::commitment);
        all.put("things", this::thing);
        all.put("pages", this::page);
        all.put("stories", this::story);
        all.put("map-entries", this::mapEntry);
        all.put("map-collections", this::mapCollection);
        all.put("offers", this::offer);
        all.put("requests", this::request);
        all.put("services", () -> directory("service"));
        all.put("organizations", () -> directory("organization"));
        all.put("service-places", () -> directory("service"));
        return all;
    }

    interface Making {
        Tempting make() throws Exception;
    }

    interface Deed {
        void run() throws Exception;
    }

    /// @param row the id of its row
    /// @param gone words that are public until they are hidden
    /// @param never words that are never told anywhere
    /// @param figures that are not told in its row
    /// @param hide moderation, or the source, takes it away
    record Tempting(String row, List<String> gone, List<String> never, List<String> figures, Deed hide) {}

    private Tempting undertaking() throws Exception {
        var host = host();
        var question = unique("Wer gießt den Garten");
        var id = undertakings.start(host, Map.of("question", question));
        return tempting(id, question, of(host), () -> hiding.hide("beschreibung-eines-vorhabens", id));
    }

    private Tempting step() throws Exception {
        var host = host();
        var question = unique("Was fehlt im Hof");
        var id = gatherings.open(host, Map.of("question", question)).id();
        return tempting(id, question, of(host), () -> hiding.hide("frage-eines-schritts", id));
    }

    private Tempting contribution() throws Exception {
        var host = host();
        var step = gatherings.open(host);
        var wording = unique("Abends ist es dunkel");
        var id = gatherings.contribute(host, step, Map.of("kind", "NEED", "wording", wording, "named", "true"));
        var taken = unique("Das nehme ich zurück");
        click.send(host, "/beitraege/" + gatherings.contribute(host, step, taken) + "/zuruecknehmen");
        var supporter = undertakings.participant(step.undertaking());
        click.send(supporter, "/beitraege/" + id + "/unterstuetzen");
        var never =
                Stream.concat(of(host, supporter).stream(), Stream.of(taken)).toList();
        return new Tempting(
                id.toString(), List.of(wording), never, List.of("\"supporters\":1,"), () -> hiding.hide("beitrag", id));
    }

    private Tempting answer() throws Exception {
        var host = host();
        var step = gatherings.open(host);
        var need = gatherings.contribute(host, step, "Der Weg ist holprig.");
        var wording = unique("Dafür ist kein Geld da");
        gatherings.answer(host, step, "SET_ASIDE", wording, need, step.id());
        var id = db.sql("select answer from participation.answered where contribution = :need")
                .param("need", need)
                .query(UUID.class)
                .single();
        return tempting(id, wording, of(host), () -> hiding.hide("antwort", id));
    }

    private Tempting task() throws Exception {
        var host = host();
        var step = tasks.open(host);
        var wording = unique("Stühle tragen");
        var path = tasks.add(host, step, Map.of("wording", wording));
        var helper = undertakings.participant(step.undertaking());
        click.send(helper, path + "/uebernehmen");
        var id = SomeTasks.id(path);
        return new Tempting(
                id.toString(),
                List.of(wording),
                of(host, helper),
                List.of("\"taken\":1,"),
                () -> hiding.hide("aufgabe", id));
    }

    private Tempting result() throws Exception {
        var title = unique("Dienstag");
        var vote = decisions.running(Kind.APPROVAL, 2, 0, Map.of(), List.of(title, "Mittwoch"));
        for (var voter : vote.others()) {
            decisions.cast(vote, voter, "1");
        }
        decisions.end(vote);
        return new Tempting(
                vote.step().id().toString(),
                List.of(title),
                of(vote),
                List.of("\"ballots\":2,"),
                () -> hideOption(vote));
    }

    private Tempting budget() throws Exception {
        var vote = budgets.running(2, 0, SomeBudget.rule(BallotForm.APPROVAL, CountingRule.SHARES_ADD1U));
        decisions.cast(vote, vote.others().getFirst(), "1");
        decisions.end(vote);
        return new Tempting(
                vote.step().id().toString(),
                List.of("Rutsche"),
                of(vote),
                List.of("\"voters\":1,", "\"votes\":1,", "\"share\":", "\"people\":1"),
                () -> hideOption(vote));
    }

    private void hideOption(Vote vote) {
        hiding.hide(
                "moeglichkeit",
                db.sql("select id from participation.option where step = :step and number = 1")
                        .param("step", vote.step().id())
                        .query(UUID.class)
                        .single());
    }

    private Tempting review() throws Exception {
        var words = unique("Das war mir zu schnell");
        var review = reviews.running(3, 0, true, "HEARD", "CHANGE");
        for (var person : review.others()) {
            reviews.reply(review, person, "NOT", words);
        }
        reviews.end(review);
        var people = of(review.others().toArray(SignedIn[]::new));
        return new Tempting(
                review.step().id().toString(),
                List.of(),
                Stream.concat(people.stream(), Stream.of(words)).toList(),
                List.of("\"replies\":3,", "\"people\":3"),
                () -> {});
    }

    private Tempting survey() throws Exception {
        var words = unique("Ein anderer Ort");
        var asked = surveys.running(1, Privacy.NAMED);
        surveys.answerNo(asked, asked.one(), "4", words);
        surveys.end(asked);
        counted(asked.step().id());
        return new Tempting(
                asked.step().id().toString(),
                List.of(),
                Stream.concat(of(asked.host(), asked.one()).stream(), Stream.of(words))
                        .toList(),
                List.of("\"sheets\":1,", "\"people\":1"),
                () -> {});
    }

    /// A job counts it.
    private void counted(UUID step) throws InterruptedException {
        for (int i = 0; i < 200 && !isCounted(step); i++) {
            Thread.sleep(100);
        }
    }

    private boolean isCounted(UUID step) {
        return db.sql("select exists (select from participation.survey_outcome where step = :step)")
                .param("step", step)
                .query(Boolean.class)
                .single();
    }

    private Tempting draw() throws Exception {
        var purpose = unique("Der Rat berät über das Essen");
        var wish = lots.wish(2);
        wish.put("purpose", purpose);
        var draw = lots.open(wish);
        lots.enter(draw, 4);
        var id = draw.step().id();
        return tempting(id, purpose, of(draw.others().toArray(SignedIn[]::new)), () -> hiding.hide("losverfahren", id));
    }

    private Tempting statement() throws Exception {
        var host = host();
        var wording = unique("Es fehlt eine Bank");
        var id = opinions.state(host, opinions.open(host), wording);
        return tempting(id, wording, of(host), () -> hiding.hide("aussage", id));
    }

    private Tempting document() throws Exception {
        var writing = writings.open(Rule.VOTE, 1);
        var quiet = writings.quiet(writing);
        return tempting(
                writing.step().id(),
                SomeWriting.QUIET,
                of(writing.host(), writing.other()),
                () -> hiding.hide("absatz", quiet.id()));
    }

    private Tempting textChange() throws Exception {
        var writing = writings.open(Rule.VOTE, 1);
        var wording = unique("Ab 21 Uhr ist Ruhe");
        var change = writings.propose(writing, writing.other(), writings.quiet(writing), wording);
        return tempting(
                change.id(),
                wording,
                of(writing.host(), writing.other()),
                () -> hiding.hide("textvorschlag", change.id()));
    }

    private Tempting meeting() throws Exception {
        var met = meetings.going(Format.PLAIN, 1);
        var wording = unique("Der Saal ist kalt");
        var piece = meetings.write(met, met.other(), SomeMeeting.piece("NEED", wording));
        meetings.publish(met);
        return tempting(met.id(), wording, of(met.host(), met.other()), () -> hiding.hide("protokoll", piece.id()));
    }

    private Tempting walkNote() throws Exception {
        var host = host();
        var wording = unique("Der Bordstein ist hoch");
        var note = walks.note(host, walks.open(host), wording);
        return tempting(note.id(), wording, of(host), () -> hiding.hide("rundgang-notiz", note.id()));
    }

    private Tempting profile() throws Exception {
        var vote = decisions.running(Kind.APPROVAL, 2, 1, Map.of());
        decisions.cast(vote, vote.others().getFirst(), "1");
        decisions.end(vote);
        return new Tempting(
                vote.undertaking().toString(), List.of(), of(vote), List.of("\"participations\":"), () -> {});
    }

    private Tempting commitment() throws Exception {
        var host = host();
        var need = gatherings.contribute(host, gatherings.open(host), "Am Eingang ist eine Stufe.");
        var wording = unique("Ich baue eine Rampe");
        var id = SomeTasks.id(promises.promise(host, need, Map.of("wording", wording)));
        return tempting(id, wording, of(host), () -> hiding.hide("zusage", id));
    }

    private Tempting thing() throws Exception {
        var host = host();
        var wording = unique("Der Aufzug steht");
        var id = gatherings.contribute(host, gatherings.open(host), wording);
        return tempting(id, wording, of(host), () -> hiding.hide("beitrag", id));
    }

    private Tempting page() {
        var host = host();
        var wording = unique("Der Brunnen gibt Wasser");
        var page = pages.make(host, SomePages.name("Brunnen"), wording);
        var revision = db.sql("select id from knowledge.revision where page = :page")
                .param("page", page)
                .query(UUID.class)
                .single();
        return tempting(page, wording, of(host), () -> hiding.hide("wissen", revision));
    }

    /// A draft beside it, and one to whom the same happened.
    private Tempting story() throws Exception {
        var host = host();
        var word = SomeStory.word();
        var id = SomeStory.id(stories.published(host, word));
        var draft = SomeStory.word();
        stories.draft(host, "geschichte", SomeStory.story(draft));
        db.sql("insert into knowledge.story_same (story, person) values (:story, :person)")
                .param("story", id)
                .param("person", host.id())
                .update();
        return new Tempting(
                id.toString(),
                List.of(word),
                Stream.concat(of(host).stream(), Stream.of(draft)).toList(),
                List.of("\"same\":1,"),
                () -> hiding.hide("geschichte", id));
    }

    /// Shown by its district only, with a name, wanted by two.
    private Tempting mapEntry() {
        var host = host();
        var id = UUID.randomUUID();
        var title = unique("Eine Bank");
        var exact = "[9.7398761,52.3741239]";
        for (var sql : List.of(
                "insert into atlas.entry (id, kind, category, title, about, author, named, shape, exactness, place,"
                        + " state, at, changed_at) values (:id, 'NEED', 'REST', :title, '', :host, true,"
                        + " '{\"type\":\"Point\",\"coordinates\":[9.74,52.37]}', 'DISTRICT', 'Linden', 'OPEN',"
                        + " now(), now())",
                "insert into atlas.exact_place (entry, shape, until)"
                        + " values (:id, '{\"type\":\"Point\",\"coordinates\":' || :exact || '}', current_date + 9)",
                "insert into atlas.joined (entry, person, at) values (:id, :host, now())")) {
            db.sql(sql)
                    .param("id", id)
                    .param("title", title)
                    .param("host", host.id())
                    .param("exact", exact)
                    .update();
        }
        return new Tempting(
                id.toString(),
                List.of(title),
                Stream.concat(of(host).stream(), Stream.of("9.7398761", "52.3741239"))
                        .toList(),
                List.of("\"needing\":2,"),
                () -> hiding.hide("karteneintrag", id));
    }

    private Tempting mapCollection() {
        var host = host();
        var id = UUID.randomUUID();
        var name = unique("Ruhige Räume");
        for (var sql : List.of(
                "insert into people.organisation (id, kind, name, about, contact, founded_at, confirmed_at)"
                        + " values (:id, 'GROUP', :name, '', '', now(), now())",
                "insert into atlas.collection (id, kind, name, about, keeper, suggested_by, state, everybody, months,"
                        + " at, moved_at) values (:id, 'RESOURCE', :name, '', :id, :host, 'OPEN', true, 12, now(),"
                        + " now())")) {
            db.sql(sql)
                    .param("id", id)
                    .param("name", name)
                    .param("host", host.id())
                    .update();
        }
        return tempting(id, name, of(host), () -> hiding.hide("kartensammlung", id));
    }

    /// A service with an organisation, a place and somebody to ask for, as a source brings them.
    private Tempting directory(String table) {
        var id = UUID.randomUUID();
        var name = unique("Suppenküche");
        var contact = unique("Frau Holunder");
        var mail = "holunder-" + id + "@beispiel.example";
        db.sql("insert into directory.source (name, imported_at) values ('Probe', now()) on conflict do nothing")
                .update();
        for (var sql : List.of(
                "insert into directory.organization (id, source, name, email) values (:id, 'Probe', :name, :mail)",
                "insert into directory.service (id, source, organization_id, name, email, assurer_email)"
                        + " values (:id, 'Probe', :id, :name, :mail, :mail)",
                "insert into directory.location (id, source, name) values (:id, 'Probe', :name)",
                "insert into directory.address (id, source, location_id, attention, address_1, city)"
                        + " values (:id, 'Probe', :id, :contact, 'Lindenstraße 3', 'Ahrenfurt')",
                "insert into directory.service_at_location (id, source, service_id, location_id)"
                        + " values (:id, 'Probe', :id, :id)",
                "insert into directory.contact (id, source, service_id, name, email)"
                        + " values (:id, 'Probe', :id, :contact, :mail)")) {
            db.sql(sql)
                    .param("id", id)
                    .param("name", name)
                    .param("contact", contact)
                    .param("mail", mail)
                    .update();
        }
        return tempting(
                id,
                name,
                List.of(contact, mail),
                () -> db.sql("update directory." + table + " set gone_at = now() where id = :id")
                        .param("id", id)
                        .update());
    }

    private Tempting offer() throws Exception {
        var host = host();
        var title = unique("Eine Säge");
        var offer = SomeOffers.id(sharing.offer(
                host, SomeOffers.with(SomeOffers.offered(title), Map.of("about", "", "conditions", "", "damage", ""))));
        var never =
                Stream.concat(of(host).stream(), Stream.of(SomeOffers.NORTH)).toList();
        return tempting(offer, title, never, () -> hiding.hide("teilen-angebot", offer));
    }

    private Tempting request() throws Exception {
        var host = host();
        var title = unique("Ein Beamer");
        var request = SomeOffers.id(sharing.ask(host, SomeOffers.asked(title)));
        return tempting(request, title, of(host), () -> hiding.hide("teilen-gesuch", request));
    }

    private static Tempting tempting(UUID row, String gone, List<String> never, Deed hide) {
        return new Tempting(row.toString(), List.of(gone), never, List.of(), hide);
    }

    /// Somebody with a name and an address that nobody else has.
    private SignedIn host() {
        var host = somebody.named(unique("Rosalind"));
        db.sql("insert into people.email (person, address, confirmed_at) values (:person, :address, now())")
                .param("person", host.id())
                .param("address", mailOf(host))
                .update();
        return host;
    }

    private static String mailOf(SignedIn person) {
        return "post-" + person.id() + "@beispiel.example";
    }

    private static List<String> of(Vote vote) {
        return Stream.concat(of(vote.host()).stream(), of(vote.others().toArray(SignedIn[]::new)).stream())
                .toList();
    }

    private static List<String> of(SignedIn... people) {
        return Stream.of(people)
                .flatMap(person -> Stream.of(person.name(), person.id().toString(), mailOf(person)))
                .toList();
    }

    private static String unique(String words) {
        return words + " " + UUID.randomUUID().toString().substring(0, 8);
    }
}
