package org.communitycontrol.testkit.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.communitycontrol.people.Address;
import org.communitycontrol.people.Household;
import org.communitycontrol.people.HouseholdId;
import org.communitycontrol.people.KeyGroup;
import org.communitycontrol.people.KeyGroupMembership;
import org.communitycontrol.people.Person;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.people.PersonName;
import org.communitycontrol.people.Phone;
import org.communitycontrol.people.ResidentId;
import org.communitycontrol.testkit.days.DaysDomain;
import org.communitycontrol.testkit.territory.TerritoryDomain;

/**
 * People, households and what names them.
 *
 * <p>Use as {@code @Domain(PeopleDomain.class)}, or call the generators.
 */
public class PeopleDomain extends DomainContextBase {

    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    /** The weights and check characters as the standard prints them. */
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private static final String CHECKS = "10X98765432";

    /** Creates the domain; jqwik does so itself. */
    public PeopleDomain() {}

    /** Returns identity numbers of 18 characters for births from 1900 to 2020. */
    @Provide
    public Arbitrary<ResidentId> residentIds() {
        return residentIdTexts().map(ResidentId::parse);
    }

    /** Returns names in Chinese characters, those beyond the basic plane included, and in letters. */
    @Provide
    public Arbitrary<PersonName> names() {
        Arbitrary<String> chinese = Arbitraries.of("王", "李", "欧阳", "𬭳", "古丽·", "张")
                .list()
                .ofMinSize(2)
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(chinese, Arbitraries.of("Maria Silva", "O'Neill"))
                .map(PersonName::parse);
    }

    /** Returns mobile telephone numbers. */
    @Provide
    public Arbitrary<Phone> phones() {
        return Arbitraries.longs()
                .between(13000000000L, 19999999999L)
                .map(number -> Phone.parse(Long.toString(number)));
    }

    /** Returns addresses. */
    @Provide
    public Arbitrary<Address> addresses() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.integers().between(101, 3302))
                .as((building, flat) -> Address.parse("鹭江新村" + building + "号楼" + flat + "室"));
    }

    /** Returns memberships of key groups within thirty days, with and without an end. */
    @Provide
    public Arbitrary<KeyGroupMembership> memberships() {
        return Combinators.combine(
                        Arbitraries.of(KeyGroup.RETURNEE, KeyGroup.CLOSE_CONTACT, KeyGroup.ELDER_LIVING_ALONE),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 20).optional(0.8))
                .as((group, start, length) -> {
                    LocalDate from = DaysDomain.FIRST.plusDays(start);
                    return KeyGroupMembership.builder()
                            .group(group)
                            .from(from)
                            .lastDay(length.map(from::plusDays))
                            .build();
                });
    }

    /** Returns people of whom little or much is known. */
    @Provide
    public Arbitrary<Person> persons() {
        Arbitrary<List<KeyGroupMembership>> groups = memberships().list().ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 999_999),
                        householdIds(),
                        names().optional(),
                        residentIds().optional(),
                        phones().optional(),
                        groups)
                .as((number, household, name, residentId, phone, memberships) -> Person.builder()
                        .id(new PersonId("P-" + number))
                        .household(household)
                        .name(name)
                        .residentId(residentId)
                        .phone(phone)
                        .birthDate(residentId.map(ResidentId::birthDate))
                        .sex(residentId.map(ResidentId::sex))
                        .addAllKeyGroups(memberships)
                        .build())
                .withoutEdgeCases();
    }

    /** Returns households, with and without a grid, an address. */
    @Provide
    public Arbitrary<Household> households() {
        return Combinators.combine(
                        householdIds(),
                        new TerritoryDomain().gridCodes(),
                        Arbitraries.of(true, false),
                        addresses().optional())
                .as((id, grid, drawn, address) -> Household.builder()
                        .id(id)
                        .community(grid.community())
                        .grid(Optional.of(grid).filter(it -> drawn))
                        .address(address)
                        .build())
                .withoutEdgeCases();
    }

    /** Returns identity numbers as text, with the check character of the printed table. */
    public static Arbitrary<String> residentIdTexts() {
        Arbitrary<LocalDate> births = DaysDomain.days(LocalDate.of(1900, 1, 1), LocalDate.of(2020, 2, 29));
        return Combinators.combine(
                        Arbitraries.of("11", "35", "42", "54", "65", "82"),
                        Arbitraries.integers().between(0, 9999),
                        births,
                        Arbitraries.integers().between(0, 999))
                .as((province, county, birth, serial) -> {
                    String body = province + padded(county, 4) + DIGITS.format(birth) + padded(serial, 3);
                    return body + check(body);
                })
                .withoutEdgeCases();
    }

    /** Returns the check character that the printed table gives for 17 digits. */
    public static char check(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(body.charAt(i), 10);
        }
        return CHECKS.charAt(sum % 11);
    }

    private static Arbitrary<HouseholdId> householdIds() {
        return Arbitraries.integers().between(1, 99_999).map(number -> new HouseholdId("H-" + padded(number, 5)));
    }

    private static String padded(int number, int digits) {
        String text = Integer.toString(number);
        return "0".repeat(digits - text.length()) + text;
    }
}
