package org.communitycontrol.people.membership;

import com.google.common.collect.ImmutableSortedSet;
import java.util.SortedSet;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.PersonId;

/** Something that happens to who lives in a household, or to the household. */
public sealed interface MembershipChange {

    /** Returns what the arm of {@code cases} for this kind of change gives. */
    <R> R match(Cases<R> cases);

    /**
     * One answer for each kind of change.
     *
     * @param <R> the answer
     */
    interface Cases<R> {
        /** Answers for somebody who joins. */
        R joined(Joined change);

        /** Answers for a birth. */
        R born(Born change);

        /** Answers for somebody who leaves. */
        R left(Left change);

        /** Answers for a death. */
        R died(Died change);

        /** Answers for a household that splits. */
        R split(Split change);

        /** Answers for a household that is merged. */
        R merged(Merged change);

        /** Answers for another head. */
        R headChanged(HeadChanged change);

        /** Answers for a look at the dwelling. */
        R occupancyVerified(OccupancyVerified change);
    }

    /**
     * Somebody comes to live in a household, or takes it as a second residence. Who is not registered yet is from now on.
     *
     * @param person who
     * @param household where
     * @param second whether the person lives elsewhere and this is a second residence
     */
    record Joined(PersonId person, HouseholdId household, boolean second) implements MembershipChange {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.joined(this);
        }
    }

    /**
     * A child is born into a household and is registered with it.
     *
     * @param person the child, not registered before
     * @param household where
     */
    record Born(PersonId person, HouseholdId household) implements MembershipChange {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.born(this);
        }
    }

    /**
     * Somebody gives up a residence, be it the first or a second one.
     *
     * @param person who
     * @param household which
     * @param movedAway whether it is known that the person moved out of the area of the register
     */
    record Left(PersonId person, HouseholdId household, boolean movedAway) implements MembershipChange {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.left(this);
        }
    }

    /**
     * Somebody dies; nothing that is dated later changes anything for them.
     *
     * @param person who
     */
    record Died(PersonId person) implements MembershipChange {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.died(this);
        }
    }

    /**
     * Some members of a household become another one, which has no head until one is named.
     *
     * @param household the one they leave
     * @param into the new one, in which nobody lives
     * @param members who goes there, at least one
     */
    record Split(HouseholdId household, HouseholdId into, SortedSet<PersonId> members) implements MembershipChange {

        /** @throws DomainException.InvalidValue with {@code split-without-members} */
        public Split {
            members = ImmutableSortedSet.copyOfSorted(members);
            if (members.isEmpty()) {
                throw new DomainException.InvalidValue("members", Problem.of("split-without-members"));
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.split(this);
        }
    }

    /**
     * Everybody of one household becomes a member of another; the first ends.
     *
     * @param household the one that ends
     * @param into the one that goes on, with its own head if it has one
     */
    record Merged(HouseholdId household, HouseholdId into) implements MembershipChange {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.merged(this);
        }
    }

    /**
     * Somebody becomes the head.
     *
     * @param household the household
     * @param head who lives in it
     */
    record HeadChanged(HouseholdId household, PersonId head) implements MembershipChange {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.headChanged(this);
        }
    }

    /**
     * Somebody looked at the dwelling.
     *
     * @param household the household
     * @param found how it was found
     */
    record OccupancyVerified(HouseholdId household, VerifiedOccupancy found) implements MembershipChange {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.occupancyVerified(this);
        }
    }
}
