package org.augenhoehe.methods.opinion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/// Whatever people vote: the outcome depends on what they said, not on how it was handed in.
class AnyVotesTest {
    private static final Settings QUICK = new Settings(3, 5, 60, 4, OptionalInt.empty(), 8, 0.3);

    @Property(tries = 60)
    void theOrderOfVotesAndStatementsDoesNotMatter(@ForAll @From("conversations") Camps camps, @ForAll Random random) {
        List<Vote> votes = new ArrayList<>(camps.votes());
        List<Statement> statements = new ArrayList<>(camps.sentences());
        Collections.shuffle(votes, random);
        Collections.shuffle(statements, random);
        assertThat(told(Opinions.in(Conversation.of(statements, votes), QUICK), name -> name))
                .isEqualTo(told(Opinions.in(camps.conversation(), QUICK), name -> name));
    }

    @Property(tries = 60)
    void namesOfPeopleDoNotMatter(@ForAll @From("conversations") Camps camps, @ForAll Random random) {
        List<String> names = new ArrayList<>();
        for (int person = 0; person < camps.people(); person++) {
            names.add("n" + person);
        }
        Collections.shuffle(names, random);
        UnaryOperator<String> renamed = name -> names.get(Integer.parseInt(name.substring(1)));
        List<Vote> votes = camps.votes().stream()
                .map(vote -> new Vote(renamed.apply(vote.person()), vote.statement(), vote.stance()))
                .toList();
        assertThat(told(Opinions.in(Conversation.of(camps.sentences(), votes), QUICK), name -> name))
                .isEqualTo(told(Opinions.in(camps.conversation(), QUICK), renamed));
    }

    @Property(tries = 60)
    void agreeAndDisagreeCanChangePlaces(@ForAll @From("conversations") Camps camps) {
        List<Vote> votes = camps.votes().stream()
                .map(vote ->
                        new Vote(vote.person(), vote.statement(), vote.stance().mirrored()))
                .toList();
        // Where everybody has a counterpart, people can't be told from their counterparts.
        Assume.that(!ballots(votes).equals(ballots(camps.votes())));
        assertThat(told(Opinions.in(Conversation.of(camps.sentences(), votes), QUICK), name -> name))
                .isEqualTo(told(Opinions.in(camps.conversation(), QUICK), name -> name));
    }

    private static List<String> ballots(List<Vote> votes) {
        return votes.stream()
                .collect(Collectors.groupingBy(
                        Vote::person,
                        Collectors.mapping(vote -> vote.statement() + vote.stance(), Collectors.joining())))
                .values()
                .stream()
                .sorted()
                .toList();
    }

    @Property(tries = 60)
    void groupsHoldEverybodyOnceAndFiguresKeepTheirBounds(@ForAll @From("conversations") Camps camps) {
        if (Opinions.in(camps.conversation(), QUICK) instanceof Outcome.GroupsFound found) {
            List<String> grouped = found.memberships().stream()
                    .filter(each -> each.position().grouped())
                    .map(each -> each.position().person())
                    .toList();
            assertThat(found.groups().stream().flatMap(group -> group.members().stream()))
                    .containsExactlyInAnyOrderElementsOf(grouped);
            assertThat(found.chosen().stability()).isBetween(QUICK.leastStability(), 1.0);
            for (Split split : found.tried()) {
                assertThat(split.silhouette()).isBetween(-1.0, 1.0);
                assertThat(split.lowStability()).isLessThanOrEqualTo(split.stability() + 1e-9);
            }
        }
    }

    /// Everything of an outcome that people see, with places on the map and names replaced.
    private static Set<String> told(Outcome outcome, UnaryOperator<String> name) {
        return switch (outcome) {
            case Outcome.GroupsFound found ->
                found.memberships().stream()
                        .map(each -> name.apply(each.position().person()) + " " + each.group() + " " + each.certainty()
                                + " " + each.position().point() + " " + found.chosen())
                        .collect(Collectors.toSet());
            case Outcome.NoClearGroups none ->
                none.map().positions().stream()
                        .map(each -> name.apply(each.person()) + " " + each.point() + " " + none.tried())
                        .collect(Collectors.toSet());
            case Outcome.TooLittle little -> Set.of(little.lack().name());
        };
    }

    @Provide
    Arbitrary<Camps> conversations() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.doubles().between(0, 0.9),
                        Arbitraries.longs())
                .as(Camps::new);
    }
}
