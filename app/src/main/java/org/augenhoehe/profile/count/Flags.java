package org.augenhoehe.profile.count;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.augenhoehe.undertakings.Course;
import org.augenhoehe.undertakings.Phase;

/// The rules by which flags are raised. They look at everything that happened; the figures they show are those of the
/// picture, in which nothing points at somebody.
public final class Flags {
    private Flags() {}

    public static List<Flag> of(Happened happened, Picture picture) {
        var acts = Acts.of(happened);
        return Stream.of(
                        deliverWithoutDeciding(acts, picture),
                        phaseWithoutUsers(acts),
                        hostsWithoutUsers(happened),
                        unpaidInsteadOfPaid(picture),
                        neverChosen(acts, picture),
                        onlySingle(happened))
                .flatMap(Optional::stream)
                .toList();
    }

    /// Work is hours; where no hours are known, it is what was brought in to the phase of delivering.
    private static Optional<Flag> deliverWithoutDeciding(List<Act> acts, Picture picture) {
        var hours = acts.stream().anyMatch(act -> act.measure().isTime());
        var work = acts.stream()
                .filter(act -> hours
                        ? act.measure().isTime()
                        : act.measure() == Measure.CONTRIBUTED && act.phase() == Phase.DELIVER)
                .toList();
        var say = acts.stream().filter(act -> act.measure() == Measure.DECIDED).toList();
        if (work.isEmpty() || 2 * users(work) < all(work) || say.isEmpty() || 4 * users(say) >= all(say)) {
            return Optional.empty();
        }
        return Optional.of(new Flag(
                Flag.Kind.DELIVER_WITHOUT_DECIDING,
                List.of(),
                List.of(StandingGroup.USERS),
                List.of(
                        hours ? hours(picture) : picture.cell(Measure.CONTRIBUTED, Phase.DELIVER, StandingGroup.USERS),
                        hours ? allHours(picture) : picture.of(Measure.CONTRIBUTED, Phase.DELIVER),
                        picture.of(Measure.DECIDED, StandingGroup.USERS),
                        picture.of(Measure.DECIDED))));
    }

    private static Figure hours(Picture picture) {
        return inHours(picture.of(Measure.PAID, StandingGroup.USERS), picture.of(Measure.UNPAID, StandingGroup.USERS));
    }

    private static Figure allHours(Picture picture) {
        return inHours(picture.of(Measure.PAID), picture.of(Measure.UNPAID));
    }

    private static Figure inHours(Figure paid, Figure unpaid) {
        return new Figure(paid.people() + unpaid.people(), (paid.amount() + unpaid.amount()) / 60);
    }

    /// Phases in which others did something, and no user did anything.
    private static Optional<Flag> phaseWithoutUsers(List<Act> acts) {
        Set<Phase> lived = EnumSet.noneOf(Phase.class);
        Set<Phase> withUsers = EnumSet.noneOf(Phase.class);
        for (var act : acts) {
            (act.group() == StandingGroup.USERS ? withUsers : lived).add(act.phase());
        }
        lived.removeAll(withUsers);
        return lived.isEmpty()
                ? Optional.empty()
                : Optional.of(new Flag(Flag.Kind.PHASE_WITHOUT_USERS, List.copyOf(lived), List.of(), List.of()));
    }

    private static Optional<Flag> hostsWithoutUsers(Happened happened) {
        var hosts =
                happened.course().members().stream().filter(Course.Member::host).toList();
        var users = hosts.stream().anyMatch(host -> StandingGroup.of(host.standing()) == StandingGroup.USERS);
        return hosts.isEmpty() || users
                ? Optional.empty()
                : Optional.of(new Flag(Flag.Kind.HOSTS_WITHOUT_USERS, List.of(), List.of(), List.of()));
    }

    /// Also for services and organisations: it needs nothing but the picture.
    public static Optional<Flag> unpaidInsteadOfPaid(Picture picture) {
        var years = picture.years().stream()
                .filter(year -> !picture.inYear(Measure.PAID, year).isNone()
                        || !picture.inYear(Measure.UNPAID, year).isNone())
                .toList();
        if (years.size() < 2) {
            return Optional.empty();
        }
        int before = years.get(years.size() - 2);
        int last = years.getLast();
        var figures = List.of(
                hours(picture, Measure.UNPAID, before),
                hours(picture, Measure.UNPAID, last),
                hours(picture, Measure.PAID, before),
                hours(picture, Measure.PAID, last));
        var rises = figures.get(0).amount() < figures.get(1).amount();
        var falls = figures.get(2).amount() > figures.get(3).amount();
        return rises && falls
                ? Optional.of(new Flag(Flag.Kind.UNPAID_INSTEAD_OF_PAID, List.of(), List.of(), figures))
                : Optional.empty();
    }

    private static Figure hours(Picture picture, Measure measure, int year) {
        var figure = picture.inYear(measure, year);
        return new Figure(figure.people(), figure.hours());
    }

    private static Optional<Flag> neverChosen(List<Act> acts, Picture picture) {
        if (acts.stream().noneMatch(act -> act.measure() == Measure.CHOSEN)) {
            return Optional.empty();
        }
        var unlucky = Arrays.stream(StandingGroup.values())
                .filter(group -> group != StandingGroup.UNKNOWN)
                .filter(group -> people(acts, Measure.PROPOSED, group) >= Shelter.LEAST)
                .filter(group -> people(acts, Measure.CHOSEN, group) == 0)
                .toList();
        if (unlucky.isEmpty()) {
            return Optional.empty();
        }
        var figures = unlucky.stream()
                .map(group -> picture.of(Measure.PROPOSED, group))
                .toList();
        return Optional.of(new Flag(Flag.Kind.NEVER_CHOSEN, List.of(), unlucky, figures));
    }

    private static Optional<Flag> onlySingle(Happened happened) {
        return happened.collective() || happened.course().members().isEmpty()
                ? Optional.empty()
                : Optional.of(new Flag(Flag.Kind.ONLY_SINGLE, List.of(), List.of(), List.of()));
    }

    private static long all(List<Act> acts) {
        return acts.stream().mapToLong(Act::amount).sum();
    }

    private static long users(List<Act> acts) {
        return all(
                acts.stream().filter(act -> act.group() == StandingGroup.USERS).toList());
    }

    private static long people(List<Act> acts, Measure measure, StandingGroup group) {
        return acts.stream()
                .filter(act -> act.measure() == measure && act.group() == group)
                .map(Act::person)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }
}
