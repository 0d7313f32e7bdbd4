package org.augenhoehe.sharing.calendar.outside;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import biweekly.component.VEvent;
import biweekly.property.RecurrenceRule;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;

/// How an entry repeats, and whether it does so as people do. A line such as "every second since 1970" is a few bytes
/// long and takes hours to work out.
///
/// @param event of a calendar
record Repetition(VEvent event) {
    private static final Set<Frequency> OFTEN = EnumSet.of(Frequency.SECONDLY, Frequency.MINUTELY, Frequency.HOURLY);
    private static final int MOST_A_DAY = 24;
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");

    boolean isAny() {
        return event.getRecurrenceRule() != null || !event.getRecurrenceDates().isEmpty();
    }

    boolean isReadable() {
        if (!isAny()) {
            return true;
        }
        var start = event.getDateStart() == null ? null : event.getDateStart().getValue();
        return start != null
                && !start.toInstant().isBefore(EARLIEST)
                && rules().stream().allMatch(Repetition::isReadable);
    }

    private List<Recurrence> rules() {
        var rules = new ArrayList<Recurrence>();
        event.getProperties(RecurrenceRule.class).forEach(rule -> rules.add(rule.getValue()));
        event.getExceptionRules().forEach(rule -> rules.add(rule.getValue()));
        return rules;
    }

    private static boolean isReadable(Recurrence rule) {
        if (rule == null || rule.getFrequency() == null || OFTEN.contains(rule.getFrequency())) {
            return false;
        }
        if (rule.getInterval() != null && rule.getInterval() < 1) {
            return false;
        }
        long aDay = (long) Math.max(1, rule.getByHour().size())
                * Math.max(1, rule.getByMinute().size())
                * Math.max(1, rule.getBySecond().size());
        return aDay <= MOST_A_DAY;
    }
}
