package org.communitycontrol.testkit.document;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.communitycontrol.people.Address;
import org.communitycontrol.people.CheckCharacter;
import org.communitycontrol.people.PersonId;
import org.communitycontrol.people.document.DocumentKind;
import org.communitycontrol.people.document.IdentityDocument;
import org.communitycontrol.people.document.PersonAlias;
import org.communitycontrol.testkit.days.DaysDomain;
import org.communitycontrol.testkit.people.PeopleDomain;

/**
 * Papers of every kind, addresses in many writings, aliases among eight identifiers.
 *
 * <p>Use as {@code @Domain(DocumentDomain.class)}, or call the generators.
 */
public class DocumentDomain extends DomainContextBase {

    /** Creates the domain; jqwik does so itself. */
    public DocumentDomain() {}

    /** Returns papers of every kind. */
    @Provide
    public Arbitrary<IdentityDocument> documents() {
        Arbitrary<String> eight = digits(8);
        return Arbitraries.oneOf(
                new PeopleDomain().residentIds().map(IdentityDocument::of),
                Combinators.combine(Arbitraries.of("E", "EA", "P", "G"), digits(7))
                        .as((letters, rest) -> paper(DocumentKind.PASSPORT, letters + rest)),
                Combinators.combine(Arbitraries.of("H", "M"), eight, Arbitraries.of("", "00", "07"))
                        .as((place, number, issue) ->
                                paper(DocumentKind.HONG_KONG_MACAO_PERMIT, place + number + issue)),
                Combinators.combine(eight, Arbitraries.of("", "01", "01B"))
                        .as((number, issue) -> paper(DocumentKind.TAIWAN_PERMIT, number + issue)),
                Combinators.combine(Arbitraries.of("810000", "820000", "830000"), births(), digits(3))
                        .as((place, born, serial) -> checked(DocumentKind.RESIDENCE_PERMIT, place + born + serial)),
                Combinators.combine(digits(5), births(), digits(3))
                        .as((place, born, serial) ->
                                checked(DocumentKind.FOREIGN_PERMANENT_RESIDENCE, "9" + place + born + serial)),
                Combinators.combine(Arbitraries.of("USA", "KOR"), digits(4), births(), digits(2))
                        .as((country, place, born, rest) -> paper(
                                DocumentKind.FOREIGN_PERMANENT_RESIDENCE, country + place + born.substring(2) + rest)));
    }

    /** Returns addresses of the pieces addresses are made of, in the writings they come in. */
    @Provide
    public Arbitrary<Address> addresses() {
        return Arbitraries.of(
                        "思明區", "蜂巢山路", "三里屯", "１", "三", "一百零三", "二〇一", "號", "号", "#", "樓", "室", "Ａ座", "b棟", " ", "　",
                        "—", "－", "-", "(", "）", ",", "、", "十", "百", "零", "é", "e\u0301", "㎡", "⻔", "´")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> Address.parse("路" + String.join("", parts)));
    }

    /** Returns aliases, some of them in rings and some repeated. */
    @Provide
    public Arbitrary<List<PersonAlias>> aliases() {
        Arbitrary<PersonId> ids = Arbitraries.integers().between(0, 7).map(i -> new PersonId("P-" + i));
        return Combinators.combine(ids, ids).as(PersonAlias::new).list().ofMaxSize(12);
    }

    private static IdentityDocument checked(DocumentKind kind, String body) {
        return paper(kind, body + CheckCharacter.of(body));
    }

    private static IdentityDocument paper(DocumentKind kind, String number) {
        return IdentityDocument.parse(kind, number);
    }

    private static Arbitrary<String> digits(int length) {
        return Arbitraries.strings().numeric().ofLength(length);
    }

    private static Arbitrary<String> births() {
        return DaysDomain.days(LocalDate.of(1900, 1, 1), LocalDate.of(2020, 2, 29))
                .map(day -> day.toString().replace("-", ""));
    }
}
