package org.communitycontrol.testkit.linkage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.communitycontrol.days.Bound;
import org.communitycontrol.days.DayCount;
import org.communitycontrol.linkage.CareAssignment;
import org.communitycontrol.linkage.LinkageFacts;
import org.communitycontrol.linkage.LinkageRule;
import org.communitycontrol.linkage.Matter;
import org.communitycontrol.linkage.Participation;
import org.communitycontrol.linkage.Partner;
import org.communitycontrol.linkage.PartnerId;
import org.communitycontrol.linkage.PartnerKind;
import org.communitycontrol.linkage.PartnerTask;
import org.communitycontrol.linkage.participation.ResidentsOfTheDay;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.territory.DivisionCode;
import org.communitycontrol.territory.GridCode;

/**
 * Partners, tasks, doctors and entries of participation in February 2020, of few people so that they meet.
 *
 * <p>Use as {@code @Domain(LinkageDomain.class)}, or call the generators.
 */
public class LinkageDomain extends DomainContextBase {

    /** The grids that are registered; assignments may name a fourth. */
    public static final List<GridCode> GRIDS = List.of(
            GridCode.parse("350203001001001"), GridCode.parse("350203001001002"), GridCode.parse("350203001001003"));

    /** The community they lie in. */
    public static final DivisionCode COMMUNITY = DivisionCode.parse("350203001001");

    private static final LocalDate FIRST = LocalDate.of(2020, 2, 1);

    /** Creates the domain; jqwik does so itself. */
    public LinkageDomain() {}

    /** Returns days of February 2020. */
    @Provide
    public Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 28).map(FIRST::plusDays);
    }

    /** Returns rules that ask for one to three parties. */
    @Provide
    public Arbitrary<LinkageRule> rules() {
        return Combinators.combine(
                        kinds().set().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(17, 19),
                        Arbitraries.of(Bound.AT_LEAST, Bound.EXCEEDING),
                        Arbitraries.of(DayCount.class),
                        Arbitraries.integers().between(1, 20))
                .as((parties, age, bound, birthday, days) -> LinkageRule.builder()
                        .addAllParties(parties)
                        .addDoctors(PartnerKind.PRIMARY_CARE_DOCTOR, PartnerKind.VILLAGE_DOCTOR)
                        .adultAge(age)
                        .adultAgeBound(bound)
                        .birthday(birthday)
                        .participationDays(days)
                        .build());
    }

    /** Returns facts in which any list may be missing. */
    @Provide
    public Arbitrary<LinkageFacts> facts() {
        return Combinators.combine(maybe(partners()), maybe(tasks()), maybe(careAssignments()), maybe(participations()))
                .as((partners, tasks, care, entries) -> LinkageFacts.builder()
                        .partners(partners)
                        .tasks(tasks)
                        .careAssignments(care)
                        .participations(entries)
                        .build());
    }

    /** Returns residents, born about eighteen years before or on a day nobody wrote down. */
    @Provide
    public Arbitrary<ResidentsOfTheDay> residents() {
        Arbitrary<Map<PersonId, LocalDate>> born = Arbitraries.maps(
                        persons(), Arbitraries.integers().between(0, 1500).map(LocalDate.of(2000, 1, 1)::plusDays))
                .ofMaxSize(6);
        return Combinators.combine(born, persons().set().ofMaxSize(2)).as((known, ageless) -> {
            ResidentsOfTheDay.Builder residents = ResidentsOfTheDay.builder();
            residents
                    .area(COMMUNITY)
                    .addAllPersons(known.keySet())
                    .addAllPersons(ageless)
                    .putAllBirthDates(known);
            return residents.build();
        });
    }

    private static <T> Arbitrary<Optional<Set<T>>> maybe(Arbitrary<T> one) {
        return one.set().ofMaxSize(6).optional(0.9);
    }

    private Arbitrary<Partner> partners() {
        return Combinators.combine(partnerIds(6), kinds(), days(), lengths())
                .as((id, kind, from, length) -> Partner.builder()
                        .id(id)
                        .kind(kind)
                        .from(from)
                        .lastDay(length.map(from::plusDays))
                        .build());
    }

    private Arbitrary<PartnerTask> tasks() {
        return Combinators.combine(
                        partnerIds(7), Arbitraries.of(Matter.PUBLICITY, Matter.ASSISTANCE), days(), lengths())
                .as((id, matter, from, length) -> PartnerTask.builder()
                        .partner(id)
                        .matter(matter)
                        .from(from)
                        .lastDay(length.map(from::plusDays))
                        .build());
    }

    private Arbitrary<CareAssignment> careAssignments() {
        return Combinators.combine(
                        Arbitraries.of(GRIDS), partnerIds(7), partnerIds(7).optional(0.8), days(), lengths())
                .as((grid, institution, doctor, from, length) -> CareAssignment.builder()
                        .grid(grid)
                        .institution(institution)
                        .doctor(doctor)
                        .from(from)
                        .lastDay(length.map(from::plusDays))
                        .build());
    }

    private Arbitrary<Participation> participations() {
        return Combinators.combine(persons(), days(), Arbitraries.of(Matter.PUBLICITY, Matter.ASSISTANCE))
                .as(Participation::new);
    }

    private static Arbitrary<PartnerKind> kinds() {
        return Arbitraries.of(
                PartnerKind.COMMUNITY_ORGANIZATION,
                PartnerKind.SOCIAL_WORKER,
                PartnerKind.VOLUNTEER_GROUP,
                PartnerKind.PRIMARY_CARE_DOCTOR,
                PartnerKind.VILLAGE_DOCTOR);
    }

    private static Arbitrary<Optional<Integer>> lengths() {
        return Arbitraries.integers().between(0, 15).optional(0.7);
    }

    private static Arbitrary<PartnerId> partnerIds(int many) {
        return numbered(many, number -> new PartnerId("PARTNER-" + number));
    }

    private static Arbitrary<PersonId> persons() {
        return numbered(8, number -> new PersonId("P-" + number));
    }

    private static <T> Arbitrary<T> numbered(int many, Function<Integer, T> id) {
        return Arbitraries.integers().between(1, many).map(id);
    }
}
