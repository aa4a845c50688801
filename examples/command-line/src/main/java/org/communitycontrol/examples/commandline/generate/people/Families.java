package org.communitycontrol.examples.commandline.generate.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.communitycontrol.examples.commandline.generate.ground.Padded;
import org.communitycontrol.examples.commandline.generate.people.Resident.Membership;

/** Fills dwellings with families. One per community; draws from one source of chance. */
public final class Families {

    /** Arrived lately from elsewhere. */
    public static final String RETURNEE = "returnee";

    /** Met a confirmed case. */
    public static final String CLOSE_CONTACT = "close-contact";

    /** Under medical observation at home. */
    public static final String HOME_OBSERVATION = "home-observation";

    /** Of 60 or more years and alone in the dwelling. */
    public static final String ELDER_LIVING_ALONE = "elder-living-alone";

    /** Expecting a child. */
    public static final String PREGNANT = "pregnant";

    private static final int DAYS_IN_GROUP = 14;

    /** Parts of a thousand. */
    private static final int EMPTY_DWELLINGS = 40;

    private final Random random;
    private final Census census;
    private final Identities identities;
    private final LocalDate asOf;

    /** Prepares to draw families as they are on {@code asOf}. */
    public Families(Random random, Identities identities, LocalDate asOf) {
        this.random = random;
        this.census = new Census(random);
        this.identities = identities;
        this.asOf = asOf;
    }

    /** Returns who lives in the next dwelling, ids counting from {@code firstSerial}; nobody where it stands empty. */
    public List<Resident> next(long firstSerial) {
        if (random.nextInt(1000) < EMPTY_DWELLINGS) {
            return List.of();
        }
        List<Integer> ages = ages(census.householdSize());
        int event = random.nextInt(1000);
        List<Resident> family = new ArrayList<>();
        boolean firstIsFemale = !census.male();
        for (int i = 0; i < ages.size(); i++) {
            boolean female = i == 0 ? firstIsFemale : sexOfFurther(i, firstIsFemale);
            List<Membership> groups = groups(ages, i, female, event);
            family.add(resident(Padded.number(firstSerial + i, 6), ages.get(i), female, groups));
        }
        return family;
    }

    /** Returns one more person of a given age in no key group but {@code group}. */
    public Resident extra(long serial, int age, String group) {
        boolean female = !census.male();
        Membership membership = new Membership(group, asOf.minusDays(3), asOf.plusDays(10));
        return resident(Padded.number(serial, 6), age, female, List.of(membership));
    }

    /** The second member is a partner of the other sex in 17 of 20 households. */
    private boolean sexOfFurther(int member, boolean firstIsFemale) {
        boolean partner = member == 1 && random.nextInt(20) < 17;
        return partner ? !firstIsFemale : !census.male();
    }

    private List<Integer> ages(int size) {
        List<Integer> ages = new ArrayList<>();
        ages.add(size == 1 ? census.ageAlone() : census.ageOfPair());
        if (size > 1) {
            int partner = ages.get(0) + random.nextInt(13) - 6;
            ages.add(ages.get(0) >= 60 ? Math.max(60, partner) : Math.min(59, Math.max(20, partner)));
        }
        while (ages.size() < size) {
            ages.add(census.ageOfFurther());
        }
        return ages;
    }

    private Resident resident(String serial, int age, boolean female, List<Membership> groups) {
        LocalDate birth = asOf.minusYears(age).minusDays(random.nextInt(365));
        String residentId = age < 2 && random.nextBoolean() ? "" : identities.residentId(birth, female);
        String phone = age < 12 || random.nextInt(100) < 12 ? "" : identities.phone();
        return new Resident("P-" + serial, identities.name(female), residentId, phone, birth, female, groups);
    }

    private List<Membership> groups(List<Integer> ages, int member, boolean female, int event) {
        int age = ages.get(member);
        List<Membership> groups = new ArrayList<>();
        if (ages.size() == 1 && age >= 60) {
            groups.add(new Membership(ELDER_LIVING_ALONE, asOf.minusDays(30 + random.nextInt(30)), LocalDate.MAX));
        }
        boolean concerned = member == 0 || random.nextInt(3) == 0;
        if (concerned && event < 45) {
            groups.add(lately(RETURNEE, 20));
        } else if (concerned && event < 57) {
            groups.add(lately(HOME_OBSERVATION, 18));
        } else if (concerned && event < 62) {
            groups.add(lately(CLOSE_CONTACT, 16));
            groups.add(lately(HOME_OBSERVATION, 16));
        }
        if (female && age >= 22 && age <= 40 && random.nextInt(100) < 4) {
            groups.add(new Membership(PREGNANT, asOf.minusDays(random.nextInt(120)), asOf.plusDays(120)));
        }
        return groups;
    }

    private Membership lately(String group, int withinDays) {
        LocalDate from = asOf.minusDays(random.nextInt(withinDays));
        return new Membership(group, from, from.plusDays(DAYS_IN_GROUP - 1));
    }
}
