package org.communitycontrol.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.communitycontrol.finding.DomainException;
import org.communitycontrol.finding.Problem;
import org.communitycontrol.law.Policy;
import org.communitycontrol.message.Input;
import org.communitycontrol.people.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pairs of a register that may be one person, for a human to look at.
 *
 * <p>Two records are compared if they share one of these keys: the identity number but for two neighbouring digits; the
 * day of birth and the sound of a character of the name; the telephone number and such a sound; the household and such a
 * sound. Time and memory grow with the number of records and of pairs that share a key, not with the number of pairs
 * there are. The order of the records makes no difference.
 */
public final class DuplicateSearch {

    private static final String RESIDENT_ID = "resident-id";
    private static final String BIRTH_DATE = "birth-date-and-name";
    private static final String PHONE = "phone-and-name";
    private static final String HOUSEHOLD = "household-and-name";

    private final List<Traits> all;
    private final MatchingRule rule;
    private final SamePerson.Scale scale;
    private final Map<HouseholdId, Members> households = new TreeMap<>();

    private DuplicateSearch(Collection<RegisterEntry> entries, MatchingRule rule, NameSound sound) {
        NameFolding folding = new NameFolding(rule.variantCharacters(), sound);
        this.rule = rule;
        this.scale = new SamePerson.Scale(rule);
        this.all = new ArrayList<>(entries.size());
        entries.forEach(entry -> all.add(Traits.of(entry, folding)));
        all.sort((one, other) -> one.id.compareTo(other.id));
        for (Traits traits : all) {
            households
                    .computeIfAbsent(traits.household, household -> new Members())
                    .add(traits);
        }
    }

    /**
     * Returns the pairs whose score reaches that of a candidate.
     *
     * @param entries each person once, at most 16,777,216
     * @throws DomainException.InvalidValue with {@code repeated-person} if a key comes twice, {@code too-many-records} for more
     *     records
     */
    public static Candidates find(Collection<RegisterEntry> entries, Policy<MatchingRule> policy, NameSound sound) {
        if (entries.size() > SharedKeys.MOST_RECORDS) {
            throw new DomainException.InvalidValue(
                    "entries",
                    Problem.of(
                            "too-many-records",
                            Input.count("value", entries.size()),
                            Input.count("limit", SharedKeys.MOST_RECORDS)));
        }
        return new DuplicateSearch(entries, policy.parameters(), sound).find();
    }

    private Candidates find() {
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).id.equals(all.get(i - 1).id)) {
                throw new DomainException.InvalidValue("entries", Problem.of("repeated-person"));
            }
        }
        SharedKeys keys = new SharedKeys(rule.mostSharingAKey());
        identityKeys(keys);
        nameKeys(keys, BIRTH_DATE);
        nameKeys(keys, PHONE);
        nameKeys(keys, HOUSEHOLD);
        List<Candidate> found = new ArrayList<>();
        long[] compared = {0};
        keys.pairs().forEach(pair -> {
            compared[0]++;
            compare(all.get((int) (pair >>> 32)), all.get((int) pair), found);
        });
        Collections.sort(found);
        return new Candidates(found, compared[0], keys.overfull());
    }

    private void compare(Traits left, Traits right, List<Candidate> found) {
        List<Evidence> evidence = left.compare(right, alike(left, right));
        if (scale.score(evidence) >= rule.candidateScore()) {
            found.add(new Candidate(left.id, right.id, scale.reason(evidence)));
        }
    }

    private void identityKeys(SharedKeys keys) {
        for (int at = 0; at < IdTrait.DIGITS - 1; at++) {
            for (int i = 0; i < all.size(); i++) {
                IdTrait number = all.get(i).number;
                if (number != null) {
                    keys.add(i, number.without(at));
                }
            }
            keys.pairUp(RESIDENT_ID);
        }
    }

    private void nameKeys(SharedKeys keys, String kind) {
        for (int i = 0; i < all.size(); i++) {
            Traits traits = all.get(i);
            NameTrait name = traits.name;
            Object base = base(traits, kind);
            if (name != null && base != null) {
                long prefix = base.hashCode() * 0x9e3779b97f4a7c15L;
                for (String sound : name.keys()) {
                    keys.add(i, prefix + sound.hashCode());
                }
            }
        }
        keys.pairUp(kind);
    }

    private static @Nullable Object base(Traits traits, String kind) {
        return switch (kind) {
            case BIRTH_DATE -> traits.birthDate;
            case PHONE -> traits.phone;
            default -> traits.household.value();
        };
    }

    /** Whether two households have a member in common besides these two. */
    private boolean alike(Traits left, Traits right) {
        Members one = households.get(left.household);
        Members other = households.get(right.household);
        return one != null && other != null && one != other && one.shareAnother(other, left, right);
    }

    /** The members of a household, by what two records of one person have in common. */
    private final class Members {

        private final List<Traits> members = new ArrayList<>(4);

        void add(Traits traits) {
            members.add(traits);
        }

        boolean shareAnother(Members other, Traits mine, Traits theirs) {
            if (members.size() > rule.mostSharingAKey() || other.members.size() > rule.mostSharingAKey()) {
                return false;
            }
            Set<Long> prints = new HashSet<>();
            for (Traits member : members) {
                if (member != mine) {
                    addPrint(member, prints);
                }
            }
            for (Traits member : other.members) {
                if (member != theirs && !Collections.disjoint(prints, addPrint(member, new HashSet<>()))) {
                    return true;
                }
            }
            return false;
        }

        private Set<Long> addPrint(Traits member, Set<Long> prints) {
            if (member.number != null) {
                prints.add(member.number.body());
            }
            if (member.name != null && member.birthDate != null) {
                prints.add(~(((long) member.name.fingerprint() << 24) ^ member.birthDate.toEpochDay()));
            }
            return prints;
        }
    }
}
