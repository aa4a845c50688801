package org.communitycontrol.examples.commandline.generate.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * A made-up person.
 *
 * @param id of the person
 * @param name made up
 * @param residentId with a correct check character, in a county that no resident id can begin with
 * @param phone beginning with 100, which no mobile number does; empty for a child
 * @param birth the date of birth
 * @param female whether a woman or girl
 * @param groups the key groups, with their days
 */
public record Resident(
        String id,
        String name,
        String residentId,
        String phone,
        LocalDate birth,
        boolean female,
        List<Membership> groups) {

    /** Copies the groups. */
    public Resident {
        groups = List.copyOf(groups);
    }

    /** Returns whether the person is in one of {@code of} on {@code day}. */
    public boolean isIn(Collection<String> of, LocalDate day) {
        return groups.stream().anyMatch(each -> of.contains(each.group()) && each.covers(day));
    }

    /** Returns the id only. */
    @Override
    public String toString() {
        return "Resident[" + id + "]";
    }

    /**
     * Some days in a key group.
     *
     * @param group its code
     * @param from the first day
     * @param to the last day; {@link LocalDate#MAX} for no end
     */
    public record Membership(String group, LocalDate from, LocalDate to) {

        /** Returns whether {@code day} is one of the days. */
        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        /** Returns whether the last day is known. */
        public boolean ends() {
            return !to.equals(LocalDate.MAX);
        }
    }
}
